package org.jietong.core.internal.cases.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Sheets;
import org.jietong.api.cases.Submission;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.core.internal.cases.lifecycle.Applying;
import org.jietong.core.internal.cases.lifecycle.Assessment;
import org.jietong.core.internal.cases.lifecycle.Changed;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.cases.lifecycle.FetchOrders;
import org.jietong.core.internal.cases.lifecycle.Lifecycle;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.cases.warnings.Waking;
import org.jietong.core.internal.people.Reservation;

/**
 * Makes one utility's part of a case; simple projects are accepted by the system at once (R2.2).
 *
 * @param maker makes the application
 * @param lifecycle accepts
 * @param waking says when the system looks at what was accepted
 * @param events tells of it
 */
record PartMaker(ApplicationMaker maker, Lifecycle lifecycle, Waking waking, Events events) {

    /** @param submission with its consent recorded */
    Part make(CaseKey key, Submission submission, Assessment assessment, Reservation reservation, Moment moment) {
        Application first = maker.make(key, submission, assessment, reservation);
        List<JournalEvent> told = new ArrayList<>(firstEvents(first, reservation, moment));
        List<FetchOrder> orders = FetchOrders.of(List.of(), first, assessment.pack(), submission.consent(), moment);
        Optional<Changed> accepted = lifecycle.acceptAtOnce(first, assessment, Applying.in(submission), moment);
        accepted.map(Changed::events).ifPresent(told::addAll);
        return new Part(
                accepted.map(changed -> watched(changed, moment)).orElse(first),
                accepted.flatMap(Changed::sheets),
                told,
                orders);
    }

    private Application watched(Changed accepted, Moment moment) {
        return waking.set(accepted.after(), accepted.pack(), accepted.category(), moment);
    }

    private List<JournalEvent> firstEvents(Application first, Reservation reservation, Moment moment) {
        Map<String, String> submitted = Map.of(
                "category", first.classified().category(),
                "packVersion", first.classified().pack().version(),
                "packDigest", first.classified().pack().digest());
        Map<String, String> assigned = new HashMap<>(reservation.explanation());
        assigned.put("representative", first.representative().id().toString());
        assigned.put("name", first.representative().name());
        return List.of(
                events.of(first, EventType.APPLICATION_SUBMITTED, moment, submitted),
                events.of(first, EventType.REPRESENTATIVE_ASSIGNED, moment, assigned));
    }

    /**
     * One utility's part.
     *
     * @param application the application
     * @param sheets what was frozen of it, when it is accepted already
     * @param events what the journal says of it
     * @param orders what is to be fetched for it
     */
    record Part(Application application, Optional<Sheets> sheets, List<JournalEvent> events, List<FetchOrder> orders) {}
}

package org.jietong.core.internal.cases.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Sheets;
import org.jietong.api.cases.Submission;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.store.Ids;
import org.jietong.core.internal.cases.lifecycle.Applying;
import org.jietong.core.internal.cases.lifecycle.Assessment;
import org.jietong.core.internal.cases.lifecycle.Changed;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.cases.lifecycle.FetchOrders;
import org.jietong.core.internal.cases.lifecycle.Lifecycle;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.cases.warnings.Waking;
import org.jietong.core.internal.numbers.Numbers;
import org.jietong.core.internal.people.Reservation;

/**
 * Makes a case of a submission, with its events; simple projects are accepted by the system at once (R2.2).
 *
 * @param ids ids of the case and the events
 * @param numbers number of the case
 * @param maker makes the applications
 * @param lifecycle accepts
 * @param waking says when the system looks at what was accepted
 */
record Drafting(Ids ids, Numbers numbers, ApplicationMaker maker, Lifecycle lifecycle, Waking waking) {
    /**
     * @param reservations a representative for each wish, in the same order
     */
    Draft draft(Checked checked, List<Reservation> reservations, Moment moment) {
        Submission submission = recorded(checked.submission(), moment);
        CaseKey key = new CaseKey(ids.next(), numbers.forCase(moment.at()), moment.at());
        List<JournalEvent> events = new ArrayList<>();
        events.add(submitted(key, checked, moment));
        List<Application> applications = new ArrayList<>();
        Map<UUID, Sheets> sheets = new HashMap<>();
        List<FetchOrder> orders = new ArrayList<>();
        for (int n = 0; n < reservations.size(); n++) {
            Assessment assessment = checked.assessments().get(n);
            Application first = maker.make(key, submission, assessment, reservations.get(n));
            events.addAll(firstEvents(first, reservations.get(n), moment));
            orders.addAll(FetchOrders.of(List.of(), first, assessment.pack(), submission.consent(), moment));
            Optional<Changed> accepted = lifecycle.acceptAtOnce(first, assessment, Applying.in(submission), moment);
            accepted.map(Changed::events).ifPresent(events::addAll);
            accepted.flatMap(Changed::sheets)
                    .ifPresent(frozen -> sheets.put(first.key().id(), frozen));
            applications.add(accepted.map(changed -> watched(changed, moment)).orElse(first));
        }
        return new Draft(made(key, submission, applications), sheets, events, orders, reservations);
    }

    private static Case made(CaseKey key, Submission submission, List<Application> applications) {
        return new Case(
                key.id(),
                key.number(),
                submission.applicant(),
                submission.site(),
                submission.project(),
                submission.channel(),
                submission.consent(),
                key.at(),
                submission.notices(),
                applications);
    }

    /** Who consents to what is on record with the case: nothing is fetched by a consent that is not. */
    private static Submission recorded(Submission submission, Moment moment) {
        return submission.consenting(
                submission.consent().recorded(new Consent.Given(moment.actor(), moment.at(), ConsentWording.PRESENT)));
    }

    private Application watched(Changed accepted, Moment moment) {
        return waking.set(accepted.after(), accepted.pack(), accepted.category(), moment);
    }

    private JournalEvent submitted(CaseKey key, Checked checked, Moment moment) {
        Submission submission = checked.submission();
        String utilities = checked.assessments().stream()
                .map(assessment -> assessment.pack().reference().utility().value())
                .collect(Collectors.joining(","));
        Map<String, String> details = Map.of(
                "channel", submission.channel().name(),
                "district", submission.site().district().code(),
                "utilities", utilities);
        return new JournalEvent(
                ids.next(),
                key.id(),
                Optional.empty(),
                0,
                EventType.CASE_SUBMITTED.name(),
                moment.at(),
                moment.actor(),
                details);
    }

    private List<JournalEvent> firstEvents(Application first, Reservation reservation, Moment moment) {
        Events events = new Events(ids);
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
}

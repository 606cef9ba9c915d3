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
import org.jietong.core.internal.cases.intake.PartMaker.Part;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.numbers.Numbers;
import org.jietong.core.internal.people.Reservation;

/**
 * Makes a case of a submission, or adds to one, with the events.
 *
 * @param ids ids of the case and the events
 * @param numbers number of the case
 * @param parts makes the applications
 */
record Drafting(Ids ids, Numbers numbers, PartMaker parts) {
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
            Part part = parts.make(key, submission, checked.assessments().get(n), reservations.get(n), moment);
            events.addAll(part.events());
            orders.addAll(part.orders());
            part.sheets()
                    .ifPresent(frozen -> sheets.put(part.application().key().id(), frozen));
            applications.add(part.application());
        }
        return new Draft(made(key, submission, applications), sheets, events, orders, reservations);
    }

    /**
     * The same for an application that is added to a case.
     *
     * @param whole the case
     * @param reservation its representative
     */
    Draft addition(Case whole, Checked checked, Reservation reservation, Moment moment) {
        CaseKey key = new CaseKey(whole.id(), whole.number(), moment.at());
        Submission submission = checked.submission();
        Part part = parts.make(key, submission, checked.assessments().get(0), reservation, moment);
        List<JournalEvent> events = new ArrayList<>();
        events.add(added(part.application(), moment));
        events.addAll(part.events());
        UUID id = part.application().key().id();
        return new Draft(
                whole.with(List.of(part.application())).consenting(submission.consent()),
                part.sheets().map(frozen -> Map.of(id, frozen)).orElse(Map.of()),
                events,
                part.orders(),
                List.of(reservation));
    }

    private JournalEvent added(Application application, Moment moment) {
        Map<String, String> details = Map.of(
                "utilities", application.key().utility().value(),
                "application", application.key().number().value());
        return event(application.key().caseId(), EventType.APPLICATION_ADDED, moment, details);
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

    private JournalEvent submitted(CaseKey key, Checked checked, Moment moment) {
        Submission submission = checked.submission();
        String utilities = checked.assessments().stream()
                .map(assessment -> assessment.pack().reference().utility().value())
                .collect(Collectors.joining(","));
        Map<String, String> details = Map.of(
                "channel", submission.channel().name(),
                "district", submission.site().district().code(),
                "utilities", utilities);
        return event(key.id(), EventType.CASE_SUBMITTED, moment, details);
    }

    private JournalEvent event(UUID caseId, EventType type, Moment moment, Map<String, String> details) {
        return new JournalEvent(
                ids.next(), caseId, Optional.empty(), 0, type.name(), moment.at(), moment.actor(), details);
    }
}

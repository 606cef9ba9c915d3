package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Assignment;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.rest.internal.view.EventView.ActorView;

/**
 * A representative's time with an application, and why it was this person.
 *
 * @param representative who
 * @param since from when
 * @param reason the rule, or the reason of the handover
 * @param explanation the same in words, in the reader's language
 * @param by who handed it over, or in whose submission it was assigned
 * @param candidates how many came into question
 * @param passedOver how many of the utility did not, since they were off duty or on leave
 * @param load open applications of the chosen person at that moment
 * @param weight share of the chosen person beside the others
 * @param skills what was needed, when anything was
 * @param skillsFound whether anybody had all of it, and so the chosen person
 * @param unskilled how many of the utility did not come into question for want of it
 */
public record AssignmentView(
        RepresentativeView representative,
        Instant since,
        String reason,
        String explanation,
        Optional<ActorView> by,
        Optional<BigDecimal> candidates,
        Optional<BigDecimal> passedOver,
        Optional<BigDecimal> load,
        Optional<BigDecimal> weight,
        Optional<List<String>> skills,
        Optional<Boolean> skillsFound,
        Optional<BigDecimal> unskilled) {
    private static final String FOUND = "skills";
    private static final String NOT_FOUND = "skillsNobodyHas";

    /**
     * All of an application, in order.
     *
     * @param words explains a reason with the journal's details
     */
    public static List<AssignmentView> of(
            Application application, List<JournalEvent> events, BiFunction<String, Map<String, String>, String> words) {
        return application.assignments().stream()
                .map(assignment -> of(assignment, told(assignment, events), words))
                .toList();
    }

    private static Optional<JournalEvent> told(Assignment assignment, List<JournalEvent> events) {
        String id = assignment.representative().id().toString();
        return events.stream()
                .filter(event -> event.type().equals(EventType.REPRESENTATIVE_ASSIGNED.name()))
                .filter(event -> event.at().equals(assignment.since()))
                .filter(event -> id.equals(event.details().get("representative")))
                .findFirst();
    }

    private static AssignmentView of(
            Assignment assignment,
            Optional<JournalEvent> event,
            BiFunction<String, Map<String, String>, String> words) {
        Map<String, String> details = event.map(JournalEvent::details).orElse(Map.of());
        return new AssignmentView(
                RepresentativeView.of(assignment.representative()),
                assignment.since(),
                assignment.reason(),
                words.apply(assignment.reason(), details),
                event.map(JournalEvent::actor).map(actor -> new ActorView(actor.kind(), actor.name())),
                number(details, "candidates"),
                number(details, "passedOver"),
                number(details, "load"),
                number(details, "weight"),
                Optional.ofNullable(details.getOrDefault(FOUND, details.get(NOT_FOUND)))
                        .map(names -> List.of(names.split(", ", -1))),
                details.containsKey(FOUND) || details.containsKey(NOT_FOUND)
                        ? Optional.of(details.containsKey(FOUND))
                        : Optional.empty(),
                number(details, "unskilled"));
    }

    private static Optional<BigDecimal> number(Map<String, String> details, String name) {
        return Optional.ofNullable(details.get(name)).map(BigDecimal::new);
    }
}

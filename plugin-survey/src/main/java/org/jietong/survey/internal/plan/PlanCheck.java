package org.jietong.survey.internal.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/**
 * Whether a plan can be as it was asked for.
 *
 * @param code its name
 * @param request what was asked for
 */
record PlanCheck(String code, PlanRequest request) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern EVENT = Pattern.compile("[A-Z][A-Z0-9_]{1,63}");
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_DAYS_AFTER = 366;
    private static final int MOST_OPEN_DAYS = 90;
    private static final int MOST_REMINDERS = 3;
    private static final int MOST_TIMES = 100;
    private static final int MOST_CAP_DAYS = 3660;
    private static final BigDecimal LARGEST_MARGIN = new BigDecimal("0.5");
    private static final BigDecimal LEAST_MARGIN = new BigDecimal("0.001");

    Outcome<PlanRequest> unlessWrong() {
        List<Violation> found = new ArrayList<>();
        if (!CODE.matcher(code).matches()) {
            found.add(Violation.of("/code", "MALFORMED"));
        }
        title("/title/zh", request.title().zh(), found);
        title("/title/en", request.title().en(), found);
        trigger(found);
        if (request.questionnaire().isBlank()) {
            found.add(Violation.of("/questionnaire", "MISSING"));
        }
        if (request.forms().isEmpty()) {
            found.add(Violation.of("/forms", "MISSING"));
        } else if (new HashSet<>(request.forms()).size() < request.forms().size()) {
            found.add(Violation.of("/forms", "DUPLICATE"));
        }
        timing(found);
        request.cap().ifPresent(cap -> {
            range("/cap/times", cap.times(), 1, MOST_TIMES, found);
            range("/cap/days", cap.days(), 1, MOST_CAP_DAYS, found);
        });
        return found.isEmpty()
                ? Outcome.done(request)
                : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, found));
    }

    private static void title(String pointer, String text, List<Violation> found) {
        if (text.isBlank()) {
            found.add(Violation.of(pointer, "MISSING"));
        } else if (text.length() > LONGEST_TITLE) {
            found.add(new Violation(pointer, "TOO_LONG", Map.of("max", Integer.toString(LONGEST_TITLE))));
        }
    }

    private void trigger(List<Violation> found) {
        PlanRequest.When when = request.trigger();
        if (when.event().isPresent() == when.day().isPresent()) {
            found.add(Violation.of("/trigger", "EVENT_OR_DAY"));
        }
        when.event()
                .filter(event -> !EVENT.matcher(event).matches())
                .ifPresent(event -> found.add(Violation.of("/trigger/event", "MALFORMED")));
        if (when.event().isPresent()
                && (when.sample().isPresent() || when.yearly().isPresent())) {
            found.add(Violation.of("/trigger", "ONLY_WITH_A_DAY"));
        }
        when.sample()
                .map(PlanRequest.Sample::margin)
                .filter(margin -> margin.compareTo(LEAST_MARGIN) < 0 || margin.compareTo(LARGEST_MARGIN) > 0)
                .ifPresent(margin -> found.add(outOfRange(
                        "/trigger/sample/margin", LEAST_MARGIN.toPlainString(), LARGEST_MARGIN.toPlainString())));
    }

    private void timing(List<Violation> found) {
        PlanRequest.Times timing = request.timing();
        range("/timing/afterDays", timing.afterDays(), 0, MOST_DAYS_AFTER, found);
        range("/timing/openDays", timing.openDays(), 1, MOST_OPEN_DAYS, found);
        List<Integer> reminders = timing.reminders().orElse(List.of());
        if (reminders.size() > MOST_REMINDERS) {
            found.add(new Violation("/timing/reminders", "TOO_MANY", Map.of("max", Integer.toString(MOST_REMINDERS))));
        }
        int before = 0;
        for (int i = 0; i < reminders.size(); i++) {
            range("/timing/reminders/" + i, reminders.get(i), before + 1, timing.openDays() - 1, found);
            before = Math.max(before, reminders.get(i));
        }
    }

    private static void range(String pointer, int value, int least, int most, List<Violation> found) {
        if (value < least || value > most) {
            found.add(outOfRange(pointer, Integer.toString(least), Integer.toString(most)));
        }
    }

    private static Violation outOfRange(String pointer, String least, String most) {
        return new Violation(pointer, "OUT_OF_RANGE", Map.of("min", least, "max", most));
    }
}

package org.jietong.survey.internal.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jietong.survey.internal.figures.Dimension;
import org.jietong.survey.internal.figures.Period;
import org.jietong.survey.internal.invitation.Invitation.State;

/** Counts people one by one, cell by cell, as somebody with a pencil would. */
record SlowCounting(List<Asked> crowd, ZoneId zone) {

    /** The values given to a question in a cell. */
    List<Integer> values(
            Function<Asked, Integer> given,
            Optional<Dimension> by,
            Optional<String> group,
            Optional<Period> per,
            Optional<LocalDate> start) {
        List<Integer> values = new ArrayList<>();
        for (Asked asked : crowd) {
            if (asked.completedAt().isPresent()
                    && given.apply(asked) != null
                    && isOf(asked, by, group)
                    && isIn(asked.completedOn(zone), per, start)) {
                values.add(given.apply(asked));
            }
        }
        return values;
    }

    /** Completed, lapsed, waiting. */
    List<Long> standings(
            Instant now,
            Optional<Dimension> by,
            Optional<String> group,
            Optional<Period> per,
            Optional<LocalDate> start) {
        long completed = 0;
        long lapsed = 0;
        long waiting = 0;
        for (Asked asked : crowd) {
            if (isOf(asked, by, group) && isIn(asked.issuedOn(zone), per, start)) {
                boolean over = asked.state() == State.EXPIRED
                        || (asked.state() == State.OPEN && !asked.expiresAt().isAfter(now));
                completed += asked.state() == State.COMPLETED ? 1 : 0;
                lapsed += over ? 1 : 0;
                waiting += asked.state() == State.OPEN && !over ? 1 : 0;
            }
        }
        return List.of(completed, lapsed, waiting);
    }

    /** All groups there are, of those who answered a question. */
    Set<String> groups(Function<Asked, Integer> given, Dimension by) {
        Set<String> groups = new TreeSet<>();
        crowd.stream()
                .filter(asked -> asked.completedAt().isPresent() && given.apply(asked) != null)
                .forEach(asked -> groups.add(group(asked, by)));
        return groups;
    }

    private static boolean isOf(Asked asked, Optional<Dimension> by, Optional<String> group) {
        return group.isEmpty() || group(asked, by.orElseThrow()).equals(group.get());
    }

    private static String group(Asked asked, Dimension by) {
        return switch (by) {
            case UTILITY -> asked.utility();
            case CATEGORY -> asked.category().orElse("");
            case DISTRICT -> asked.district().orElse("");
            case REPRESENTATIVE -> asked.representative().map(Object::toString).orElse("");
            case FORM -> asked.form().name();
            case QUESTIONNAIRE -> asked.questionnaire();
            case VERSION -> asked.questionnaire() + ":" + asked.version();
        };
    }

    /** Goes back day by day to the start of the period. */
    private static boolean isIn(LocalDate day, Optional<Period> per, Optional<LocalDate> start) {
        if (start.isEmpty()) {
            return true;
        }
        LocalDate first = day;
        while (!begins(first, per.orElseThrow())) {
            first = first.minusDays(1);
        }
        return first.equals(start.get());
    }

    private static boolean begins(LocalDate day, Period per) {
        return switch (per) {
            case DAY -> true;
            case WEEK -> day.getDayOfWeek().getValue() == 1;
            case MONTH -> day.getDayOfMonth() == 1;
            case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
        };
    }
}

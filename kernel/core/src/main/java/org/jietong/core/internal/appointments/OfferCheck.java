package org.jietong.core.internal.appointments;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jietong.api.appointments.SlotOffer;
import org.jietong.api.appointments.WeeklyPattern;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Whether slots can be offered as they were asked for.
 *
 * @param clock the time
 */
record OfferCheck(Clock clock) {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int FURTHEST_DAYS = 366;
    private static final int MOST_DAYS = 92;
    private static final int MOST_SEATS = 50;
    private static final int SHORTEST_MINUTES = 15;
    private static final int LONGEST_MINUTES = 240;

    Violations check(SlotOffer offer) {
        Violations violations = seats(offer.capacity(), new Violations());
        if (!offer.from().isAfter(clock.instant())) {
            violations.add("/from", "IN_THE_PAST");
        } else if (offer.from().isAfter(clock.instant().plus(Duration.ofDays(FURTHEST_DAYS)))) {
            violations.add("/from", "OUT_OF_RANGE");
        }
        if (!offer.from().isBefore(offer.to())) {
            violations.add("/to", "BEFORE_ITS_BEGINNING");
        } else if (offer.to().isAfter(offer.from().plus(LONGEST))) {
            violations.add("/to", "OUT_OF_RANGE");
        }
        return violations;
    }

    Violations check(WeeklyPattern pattern) {
        Violations violations = Days.check(pattern.from(), pattern.to(), MOST_DAYS);
        Days days = new Days(clock);
        if (pattern.from().isBefore(days.today())) {
            violations.add("/from", "IN_THE_PAST");
        } else if (pattern.from().isAfter(days.today().plusDays(FURTHEST_DAYS))) {
            violations.add(new Violation(
                    "/from",
                    "OUT_OF_RANGE",
                    Map.of("max", days.today().plusDays(FURTHEST_DAYS).toString())));
        }
        if (pattern.days().isEmpty()) {
            violations.add("/days", "MISSING");
        }
        within("/minutes", pattern.length().toMinutes(), SHORTEST_MINUTES, LONGEST_MINUTES, violations);
        return seats(pattern.capacity(), violations);
    }

    private static Violations seats(int capacity, Violations violations) {
        return within("/capacity", capacity, 1, MOST_SEATS, violations);
    }

    private static Violations within(String pointer, long value, int min, int max, Violations violations) {
        return value < min || value > max
                ? violations.add(new Violation(
                        pointer, "OUT_OF_RANGE", Map.of("min", Integer.toString(min), "max", Integer.toString(max))))
                : violations;
    }
}

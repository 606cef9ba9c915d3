package org.jietong.core.internal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Days as spans of instants in the product's zone.
 *
 * @param clock the time, with the zone
 */
record Days(Clock clock) {
    static final int MOST = 62;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    Instant after(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** Whether two days are in order and not further apart than can be shown at once. */
    static Violations check(LocalDate from, LocalDate to, int most) {
        Violations violations = new Violations();
        if (to.isBefore(from)) {
            violations.add("/to", "BEFORE_ITS_BEGINNING");
        } else if (to.isAfter(from.plusDays(most))) {
            violations.add(new Violation(
                    "/to", "OUT_OF_RANGE", Map.of("max", from.plusDays(most).toString())));
        }
        return violations;
    }
}

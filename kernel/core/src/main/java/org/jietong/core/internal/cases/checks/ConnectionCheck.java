package org.jietong.core.internal.cases.checks;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Meter;

/** Whether what is said of the start of supply can be: the findings, the meters and the instant. */
public final class ConnectionCheck {
    private static final int LONGEST_FINDING = 500;
    private static final int MOST_FINDINGS = 30;
    private static final int MOST_METERS = 500;
    private static final int LONGEST_METER_NUMBER = 50;
    private static final int LONGEST_MODEL = 100;
    private static final int MOST_DIGITS = 30;
    /** How far the clock of whoever reports may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private ConnectionCheck() {}

    public static void check(Command.Connect connect, Instant acceptedAt, Instant now, Violations violations) {
        if (violations.present("/inspection", connect.inspection())) {
            checkInspection(connect.inspection(), violations);
        }
        checkMeters(connect.meters(), violations);
        connect.supplyStartedAt().ifPresent(at -> checkInstant(at, acceptedAt, now, violations));
    }

    private static void checkInspection(Inspection inspection, Violations violations) {
        violations.present("/inspection/result", inspection.result());
        violations.entries("/inspection/findings", inspection.findings().size(), MOST_FINDINGS);
        for (int n = 0; n < inspection.findings().size(); n++) {
            violations.text("/inspection/findings/" + n, inspection.findings().get(n), LONGEST_FINDING);
        }
    }

    private static void checkMeters(List<Meter> meters, Violations violations) {
        violations.entries("/meters", meters.size(), MOST_METERS);
        Set<String> numbers = new HashSet<>();
        for (int n = 0; n < meters.size(); n++) {
            Meter meter = meters.get(n);
            String place = "/meters/" + n;
            violations.line(place + "/number", meter.number(), LONGEST_METER_NUMBER);
            meter.model().ifPresent(model -> violations.line(place + "/model", model, LONGEST_MODEL));
            meter.reading()
                    .filter(reading -> reading.signum() < 0
                            || reading.precision() > MOST_DIGITS
                            || Math.abs(reading.scale()) > MOST_DIGITS)
                    .ifPresent(reading -> violations.add(place + "/reading", "OUT_OF_RANGE"));
            if (meter.number() != null && !numbers.add(meter.number())) {
                violations.add(place + "/number", "DUPLICATE");
            }
        }
    }

    /** Whoever reports often knows only whole seconds: within the second of acceptance is not before it. */
    private static void checkInstant(Instant at, Instant acceptedAt, Instant now, Violations violations) {
        if (at.truncatedTo(ChronoUnit.SECONDS).isBefore(acceptedAt.truncatedTo(ChronoUnit.SECONDS))) {
            violations.add("/supplyStartedAt", "BEFORE_ACCEPTANCE");
        } else if (at.isAfter(now.plus(AHEAD))) {
            violations.add("/supplyStartedAt", "IN_THE_FUTURE");
        }
    }
}

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
    private static final int LONGEST_MARK = 50;
    private static final int LONGEST_MODEL = 100;
    private static final int MOST_DIGITS = 30;
    /** How far the clock of whoever reports may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private ConnectionCheck() {}

    public static void check(Command.Connect connect, Instant acceptedAt, Instant now, Violations violations) {
        connect.inspection().ifPresent(inspection -> checkInspection(inspection, violations));
        checkMeters(connect.meters(), violations);
        connect.supplyStartedAt().ifPresent(at -> checkInstant("/supplyStartedAt", at, acceptedAt, now, violations));
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
            violations.line(place + "/number", meter.number(), LONGEST_MARK);
            meter.model().ifPresent(model -> violations.line(place + "/model", model, LONGEST_MODEL));
            meter.size().ifPresent(size -> violations.line(place + "/size", size, LONGEST_MARK));
            meter.kind().ifPresent(kind -> violations.line(place + "/kind", kind, LONGEST_MARK));
            meter.seal().ifPresent(seal -> violations.line(place + "/seal", seal, LONGEST_MARK));
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
    static void checkInstant(String place, Instant at, Instant acceptedAt, Instant now, Violations violations) {
        if (at.truncatedTo(ChronoUnit.SECONDS).isBefore(acceptedAt.truncatedTo(ChronoUnit.SECONDS))) {
            violations.add(place, "BEFORE_ACCEPTANCE");
        } else if (at.isAfter(now.plus(AHEAD))) {
            violations.add(place, "IN_THE_FUTURE");
        }
    }
}

package org.jietong.core.internal.cases.warnings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Escalation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.EscalationStep;
import org.jietong.api.rules.EscalationStep.Repeat;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.ClockReading;
import org.jietong.core.internal.cases.lifecycle.Deadlines;

/**
 * When the steps of the ladder are due (R2.17). Each is a point on the clock, as the deadline is: suspensions and changes
 * of the calendar move it, and nothing else does. What was told stays told.
 *
 * @param deadlines reads clocks
 */
record Ladder(Deadlines deadlines) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * The steps that can still be told, in the order in which they are due; those of the same instant as in the pack.
     * Where a short limit would bring a step before the one that stands before it, it waits for that one.
     */
    List<DueStep> upcoming(Application application, RulePack pack, Category category) {
        Reading reading = new Reading(application, pack, category);
        List<DueStep> upcoming = new ArrayList<>();
        BigDecimal days = BigDecimal.ZERO;
        for (EscalationStep step : pack.warnings().escalation()) {
            days = step.workingDays(category.limit()).max(days);
            next(step, days, reading).map(at -> new DueStep(step, at)).ifPresent(upcoming::add);
        }
        upcoming.sort(Comparator.comparing(DueStep::at));
        return upcoming;
    }

    private Optional<Instant> next(EscalationStep step, BigDecimal days, Reading reading) {
        Optional<Escalation> told = reading.application().watch().escalation(step.code());
        if (told.isEmpty()) {
            return Optional.of(reading.after(days));
        }
        return step.repeat()
                .filter(repeat ->
                        told.get().acknowledged().isEmpty() && told.get().times() <= repeat.times())
                .map(repeat -> again(days, repeat, told.get().last(), reading));
    }

    /**
     * The first repetition after the last time. Repetitions stand at equal distances from the step, so that a late one
     * does not put off the next, and those that were missed are made up for by one.
     */
    private static Instant again(BigDecimal first, Repeat repeat, Instant last, Reading reading) {
        BigDecimal distance = HALF.multiply(BigDecimal.valueOf(repeat.everyHalfDays()));
        // What is used counts a half-day that has begun, so this is the next repetition or one before it.
        long passed = reading.used(last)
                .subtract(first)
                .max(BigDecimal.ZERO)
                .divide(distance, 0, RoundingMode.DOWN)
                .longValueExact();
        return Stream.iterate(Math.max(1, passed), n -> n + 1)
                .map(n -> reading.after(first.add(distance.multiply(BigDecimal.valueOf(n)))))
                .filter(at -> at.isAfter(last))
                .findFirst()
                .orElseThrow();
    }

    /** The clock of one application. */
    private final class Reading {
        private final Application application;
        private final RulePack pack;
        private final Category category;

        private Reading(Application application, RulePack pack, Category category) {
            this.application = application;
            this.pack = pack;
            this.category = category;
        }

        Application application() {
            return application;
        }

        /** The first instant at which more than so many working days are used. */
        Instant after(BigDecimal days) {
            Instant started = application.ledger().get(0).at();
            return days.signum() <= 0
                    ? started
                    : read(days, started).deadline().orElseThrow().at().plus(1, ChronoUnit.MICROS);
        }

        /** The working days used at an instant. */
        BigDecimal used(Instant at) {
            return read(category.limit().workingDays(), at).netWorkingDays();
        }

        private ClockReading read(BigDecimal days, Instant now) {
            return deadlines
                    .time()
                    .read(application.ledger(), days, category.limit().counting(), pack.timetables(), now);
        }
    }
}

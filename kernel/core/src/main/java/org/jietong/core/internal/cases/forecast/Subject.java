package org.jietong.core.internal.cases.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Forecast.Assumption;
import org.jietong.api.cases.Forecast.Finish;
import org.jietong.api.cases.Forecast.Reason;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.ClockReading.State;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Deadline;
import org.jietong.api.time.WorkingTime;

/**
 * The application that a forecast is for.
 *
 * @param application the application
 * @param pack the pack it stands under
 * @param category its category there
 * @param clock what its clock shows
 * @param now when that is
 */
record Subject(Application application, RulePack pack, Category category, ClockReading clock, Instant now) {
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    static Subject of(Application application, RulePack pack, Category category, WorkingTime time, Instant now) {
        ClockReading clock = time.read(
                application.ledger(),
                category.limit().workingDays(),
                category.limit().counting(),
                pack.timetables(),
                now);
        return new Subject(application, pack, category, clock, now);
    }

    BigDecimal limit() {
        return category.limit().workingDays();
    }

    BigDecimal used() {
        return clock.netWorkingDays();
    }

    /** Why nothing can be forecast for it, whatever the past says. */
    Optional<Reason> closed() {
        if (application.state().ended()) {
            return Optional.of(Reason.ENDED);
        }
        return clock.state() == State.NOT_STARTED ? Optional.of(Reason.NOT_ACCEPTED) : Optional.empty();
    }

    /** Whether it is open and its limit is used up. */
    boolean late() {
        return closed().isEmpty() && used().compareTo(limit()) > 0;
    }

    Optional<Due> deadline() {
        return application.state().ended()
                ? Optional.empty()
                : clock.deadline().map(deadline -> new Due(deadline.at(), deadline.provisional()));
    }

    Assumption assumption() {
        if (clock.state() != State.SUSPENDED) {
            return Assumption.RUNS_ON;
        }
        ClockEntry last = application.ledger().get(application.ledger().size() - 1);
        return last.until().isPresent() ? Assumption.RUNS_AGAIN_AS_SET : Assumption.RUNS_AGAIN_NOW;
    }

    /** When so many working days are used, if the clock goes as assumed. */
    Finish after(BigDecimal workingDays, WorkingTime time) {
        BigDecimal days = countable(workingDays);
        Deadline end = time.read(application.ledger(), days, category.limit().counting(), pack.timetables(), now)
                .deadline()
                .orElseThrow();
        return new Finish(days, end.at().isBefore(now) ? now : end.at(), end.provisional());
    }

    /** Half-days are counted whole; what ended before the first one counts as ended in it. */
    BigDecimal countable(BigDecimal workingDays) {
        if (category.limit().counting() == Counting.BUSINESS_HOURS) {
            return workingDays.setScale(2, RoundingMode.UP).max(LEAST);
        }
        BigDecimal halves =
                workingDays.add(workingDays).setScale(0, RoundingMode.UP).max(BigDecimal.ONE);
        return halves.divide(BigDecimal.valueOf(2));
    }
}

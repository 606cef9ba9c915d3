package org.jietong.core.internal.cases.forecast;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Forecast;
import org.jietong.api.cases.Forecast.Basis;
import org.jietong.api.cases.Forecast.Days;
import org.jietong.api.cases.Forecast.Load;
import org.jietong.api.cases.Forecast.Method;
import org.jietong.api.cases.Forecast.Range;
import org.jietong.api.cases.Forecast.Reason;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.WorkingTime;

/**
 * Forecasts ends: a pure function of ledger, pack, calendar, past and load. Of those finished that took at least as long as
 * has been used already, it looks when they ended, and how many of them ended after the limit.
 *
 * @param time the arithmetic
 */
public record Forecaster(WorkingTime time) {
    private static final int LEAST_THAT_LASTED = 5;

    /**
     * The forecast for an application.
     *
     * @param onHand open applications of its representative by weight
     */
    public Forecast of(
            Application application,
            RulePack pack,
            Category category,
            History history,
            BigDecimal onHand,
            Instant now) {
        Subject subject = Subject.of(application, pack, category, time, now);
        Durations all = history.durations(subject.limit());
        Load load = history.load(onHand);
        Durations lasting = all.each(days -> subject.countable(days.multiply(load.factor())))
                .atLeast(subject.used());
        Optional<Reason> reason = reason(subject, history, lasting);
        boolean fromLimit = reason.filter(Reason.FEW_FINISHED::equals).isPresent() && !subject.late();
        Method method =
                fromLimit ? Method.LIMIT : reason.map(none -> Method.NONE).orElse(history.method());
        Basis basis = new Basis(
                method,
                reason,
                all.size(),
                lasting.size(),
                history.since(),
                all.size() == 0 ? Optional.empty() : Optional.of(all.days()),
                load);
        return method == Method.CATEGORY || method == Method.UTILITY
                ? fromPast(subject, lasting, basis)
                : fromLimit(subject, basis);
    }

    private static Optional<Reason> reason(Subject subject, History history, Durations lasting) {
        if (subject.closed().isPresent()) {
            return subject.closed();
        }
        if (history.method() == Method.LIMIT) {
            return Optional.of(Reason.FEW_FINISHED);
        }
        return lasting.size() < LEAST_THAT_LASTED ? Optional.of(Reason.FEW_LASTED_AS_LONG) : Optional.empty();
    }

    private Forecast fromPast(Subject subject, Durations lasting, Basis basis) {
        Days days = lasting.days();
        return new Forecast(
                Optional.of(subject.after(days.median(), time)),
                Optional.of(new Range(subject.after(days.early(), time), subject.after(days.late(), time))),
                Optional.of(lasting.shareAbove(subject.limit())),
                subject.deadline(),
                subject.used(),
                subject.limit(),
                subject.assumption(),
                basis);
    }

    /** Without a past nothing is known but the promise, and once that is broken, that it was. */
    private Forecast fromLimit(Subject subject, Basis basis) {
        return new Forecast(
                basis.method() == Method.LIMIT ? Optional.of(subject.after(subject.limit(), time)) : Optional.empty(),
                Optional.empty(),
                subject.late() ? Optional.of(BigDecimal.ONE) : Optional.empty(),
                subject.deadline(),
                subject.used(),
                subject.limit(),
                subject.assumption(),
                basis);
    }
}

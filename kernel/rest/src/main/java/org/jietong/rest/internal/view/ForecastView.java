package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Forecast;
import org.jietong.api.cases.Forecast.Finish;
import org.jietong.api.cases.Forecast.Range;
import org.jietong.rest.internal.problem.Texts;

/**
 * When an application will likely be connected.
 *
 * @param likelyFinish as many end before it as after it
 * @param range what is likely
 * @param chanceLate how likely it ends after the limit, from 0 to 1
 * @param deadline the last instant that is in time
 * @param provisional whether the deadline reaches into a year whose schedule is not known yet
 * @param usedWorkingDays working days used so far, without suspensions
 * @param limitWorkingDays the limit
 * @param assumption what is supposed of the clock
 * @param basis what it rests on
 */
public record ForecastView(
        Optional<FinishView> likelyFinish,
        Optional<RangeView> range,
        Optional<BigDecimal> chanceLate,
        Optional<Instant> deadline,
        boolean provisional,
        BigDecimal usedWorkingDays,
        BigDecimal limitWorkingDays,
        Forecast.Assumption assumption,
        ForecastBasisView basis) {
    /**
     * A possible end.
     *
     * @param at when
     * @param workingDays working days from acceptance, without suspensions
     * @param provisional whether it reaches into a year whose schedule is not known yet
     */
    public record FinishView(Instant at, BigDecimal workingDays, boolean provisional) {
        static FinishView of(Finish finish) {
            return new FinishView(finish.at(), finish.workingDays(), finish.provisional());
        }
    }

    /**
     * The bounds of what is likely.
     *
     * @param early one of five ends by then
     * @param late four of five end by then
     */
    public record RangeView(FinishView early, FinishView late) {
        static RangeView of(Range range) {
            return new RangeView(FinishView.of(range.early()), FinishView.of(range.late()));
        }
    }

    public static ForecastView of(Forecast forecast, CodeNameView category, Texts texts, Locale language) {
        return new ForecastView(
                forecast.likely().map(FinishView::of),
                forecast.range().map(RangeView::of),
                forecast.chanceLate(),
                forecast.deadline().map(Due::at),
                forecast.deadline().map(Due::provisional).orElse(false),
                forecast.usedWorkingDays(),
                forecast.limitWorkingDays(),
                forecast.assumption(),
                ForecastBasisView.of(forecast.basis(), category, texts, language));
    }
}

package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Forecast.Basis;
import org.jietong.api.cases.Forecast.Days;
import org.jietong.api.cases.Forecast.Load;
import org.jietong.api.cases.Forecast.Method;
import org.jietong.api.cases.Forecast.Reason;
import org.jietong.rest.internal.problem.Texts;

/**
 * What a forecast rests on.
 *
 * @param method where it comes from
 * @param reason why there is none, or none from the past
 * @param explanation the same in words
 * @param category the category of the application
 * @param finished number of finished applications that it looks at
 * @param lastedAsLong how many of them took at least as long as this one so far
 * @param since when the first of them was supplied
 * @param medianWorkingDays half of them took no longer
 * @param spread what most of them took
 * @param load how much the representative has on hand
 */
public record ForecastBasisView(
        Method method,
        Optional<Reason> reason,
        String explanation,
        CodeNameView category,
        int finished,
        int lastedAsLong,
        Optional<Instant> since,
        Optional<BigDecimal> medianWorkingDays,
        Optional<SpreadView> spread,
        LoadView load) {
    /**
     * What most of them took.
     *
     * @param early one of five took no more working days
     * @param late four of five took no more working days
     */
    public record SpreadView(BigDecimal early, BigDecimal late) {}

    /**
     * Open applications of the representative by weight.
     *
     * @param now at present
     * @param usual the median of those finished, each at its end
     * @param factor what the durations of the past are multiplied by for it
     */
    public record LoadView(BigDecimal now, Optional<BigDecimal> usual, BigDecimal factor) {
        static LoadView of(Load load) {
            return new LoadView(load.now(), load.usual(), load.factor());
        }
    }

    static ForecastBasisView of(Basis basis, CodeNameView category, Texts texts, Locale language) {
        return new ForecastBasisView(
                basis.method(),
                basis.reason(),
                explanation(basis, texts, language),
                category,
                basis.finished(),
                basis.lastedAsLong(),
                basis.since(),
                basis.days().map(Days::median),
                basis.days().map(days -> new SpreadView(days.early(), days.late())),
                LoadView.of(basis.load()));
    }

    private static String explanation(Basis basis, Texts texts, Locale language) {
        String key = basis.reason().map(Enum::name).orElse(basis.method().name());
        return texts.said(
                "forecast." + key,
                Map.of(
                        "finished", Integer.toString(basis.finished()),
                        "lasted", Integer.toString(basis.lastedAsLong())),
                language);
    }
}

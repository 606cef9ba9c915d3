package org.jietong.rest.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Forecast;
import org.jietong.api.cases.Forecast.Assumption;
import org.jietong.api.cases.Forecast.Basis;
import org.jietong.api.cases.Forecast.Days;
import org.jietong.api.cases.Forecast.Finish;
import org.jietong.api.cases.Forecast.Load;
import org.jietong.api.cases.Forecast.Method;
import org.jietong.api.cases.Forecast.Range;

/** A forecast for the application of {@link Samples}. */
final class Forecasts {
    private Forecasts() {}

    static Forecast fromThePast() {
        return new Forecast(
                Optional.of(finish("3", "2026-11-26T10:00:00Z")),
                Optional.of(new Range(finish("2", "2026-11-25T10:00:00Z"), finish("4.5", "2026-11-30T04:00:00Z"))),
                Optional.of(new BigDecimal("0.21")),
                Optional.of(new Due(Samples.deadline().at(), true)),
                new BigDecimal("1.5"),
                new BigDecimal("4.0"),
                Assumption.RUNS_ON,
                new Basis(
                        Method.CATEGORY,
                        Optional.empty(),
                        120,
                        80,
                        Optional.of(Samples.NOW),
                        Optional.of(new Days(new BigDecimal("1.5"), new BigDecimal("2.5"), new BigDecimal("4"))),
                        new Load(new BigDecimal("6.00"), Optional.of(new BigDecimal("5.00")), new BigDecimal("1.20"))));
    }

    private static Finish finish(String days, String at) {
        return new Finish(new BigDecimal(days), Instant.parse(at), false);
    }
}

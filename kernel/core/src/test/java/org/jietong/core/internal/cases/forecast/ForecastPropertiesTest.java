package org.jietong.core.internal.cases.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jietong.api.cases.Forecast;
import org.jietong.api.cases.Forecast.Range;

/** What holds of any forecast, whatever the past, the load and the time. */
class ForecastPropertiesTest {
    private static final Instant ACCEPTED = Scene.at(Scene.ACCEPTED);
    private static final int MOST_HOURS = 24 * 30;

    private static Forecast forecast(List<Integer> past, int onHand, int hours) {
        return Scene.forecast(
                Scene.ledger(), Scene.past(past), BigDecimal.valueOf(onHand), ACCEPTED.plus(Duration.ofHours(hours)));
    }

    @Property(tries = 2_000)
    void moreUsedNeverMeansAnEarlierFinishNorASmallerChanceOfBeingLate(
            @ForAll @Size(min = 20, max = 60) List<@IntRange(min = 0, max = 20) Integer> past,
            @ForAll @IntRange(min = 0, max = 4) int onHand,
            @ForAll @IntRange(min = 0, max = MOST_HOURS) int earlier,
            @ForAll @IntRange(min = 0, max = MOST_HOURS) int hoursMore) {
        Forecast before = forecast(past, onHand, earlier);
        Forecast after = forecast(past, onHand, earlier + hoursMore);

        if (before.likely().isPresent() && after.likely().isPresent()) {
            assertThat(after.likely().get().at())
                    .isAfterOrEqualTo(before.likely().get().at());
            Range range = after.range().orElseThrow();
            assertThat(range.late().at())
                    .isAfterOrEqualTo(before.range().orElseThrow().late().at());
        }
        if (before.chanceLate().isPresent() && after.chanceLate().isPresent()) {
            assertThat(after.chanceLate().get())
                    .isGreaterThanOrEqualTo(before.chanceLate().get());
        }
    }

    @Property(tries = 2_000)
    void aChanceLiesBetweenNoneAndCertaintyAndNoFinishInThePast(
            @ForAll @Size(min = 20, max = 60) List<@IntRange(min = 0, max = 20) Integer> past,
            @ForAll @IntRange(min = 0, max = 40) int onHand,
            @ForAll @IntRange(min = 0, max = MOST_HOURS) int hours) {
        Forecast forecast = forecast(past, onHand, hours);

        forecast.chanceLate().ifPresent(chance -> assertThat(chance).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        forecast.range().ifPresent(range -> {
            assertThat(range.early().at()).isAfterOrEqualTo(ACCEPTED.plus(Duration.ofHours(hours)));
            assertThat(forecast.likely().orElseThrow().at())
                    .isBetween(range.early().at(), range.late().at());
        });
        assertThat(forecast.range().isPresent()).isEqualTo(forecast.basis().lastedAsLong() >= 5);
        assertThat(forecast.basis().load().factor()).isBetween(new BigDecimal("0.75"), new BigDecimal("1.5"));
    }

    @Property(tries = 500)
    void aLongerQueueNeverMeansAnEarlierFinish(
            @ForAll @Size(min = 20, max = 60) List<@IntRange(min = 1, max = 20) Integer> past,
            @ForAll @IntRange(min = 0, max = 4) int onHand) {
        assertThat(forecast(past, onHand + 1, 0).likely().orElseThrow().at())
                .isAfterOrEqualTo(
                        forecast(past, onHand, 0).likely().orElseThrow().at());
    }
}

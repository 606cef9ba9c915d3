package org.jietong.core.internal.cases.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jietong.api.cases.Forecast;
import org.jietong.api.cases.Forecast.Assumption;
import org.jietong.api.cases.Forecast.Method;
import org.jietong.api.cases.Forecast.Reason;
import org.jietong.api.time.ClockEntry;
import org.junit.jupiter.api.Test;

/** Of forty finished, ten took one working day, twenty took two, six four, and four took six: two more than the limit. */
class ForecastTest {
    private static final History PAST = Scene.past(Stream.of(
                    Collections.nCopies(10, 2),
                    Collections.nCopies(20, 4),
                    Collections.nCopies(6, 8),
                    Collections.nCopies(4, 12))
            .flatMap(List::stream)
            .toList());

    private static Forecast at(String now, String... suspendedAndResumed) {
        return Scene.forecast(Scene.ledger(suspendedAndResumed), PAST, Scene.ONE, Scene.at(now));
    }

    private static String likely(Forecast forecast) {
        return forecast.likely().orElseThrow().at().toString();
    }

    @Test
    void aFreshOneIsExpectedToTakeWhatMostTook() {
        Forecast forecast = at("2026-03-02T10:00");
        assertThat(likely(forecast)).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(forecast.range().orElseThrow().early().workingDays()).isEqualByComparingTo("1");
        assertThat(forecast.range().orElseThrow().late().workingDays()).isEqualByComparingTo("4");
        assertThat(forecast.chanceLate()).contains(new BigDecimal("0.10"));
        assertThat(forecast.basis().method()).isEqualTo(Method.CATEGORY);
        assertThat(forecast.basis().finished()).isEqualTo(40);
        assertThat(forecast.basis().days().orElseThrow().median()).isEqualByComparingTo("2");
    }

    @Test
    void onlyThoseCountThatTookAtLeastAsLongAsWasUsedAlready() {
        Forecast forecast = at("2026-03-05T10:00");
        assertThat(forecast.usedWorkingDays()).isEqualByComparingTo("2.5");
        assertThat(forecast.basis().lastedAsLong()).isEqualTo(10);
        assertThat(likely(forecast)).isEqualTo("2026-03-06T10:00:00Z");
        assertThat(forecast.chanceLate()).contains(new BigDecimal("0.40"));
        assertThat(forecast.basis().days())
                .isEqualTo(at("2026-03-02T10:00").basis().days());
    }

    @Test
    void whoTookLongerThanNearlyAllOfThemGetsNoForecastButIsKnownToBeLate() {
        Forecast forecast = at("2026-03-09T10:00");
        assertThat(forecast.likely()).isEmpty();
        assertThat(forecast.range()).isEmpty();
        assertThat(forecast.chanceLate()).contains(BigDecimal.ONE);
        assertThat(forecast.basis().method()).isEqualTo(Method.NONE);
        assertThat(forecast.basis().reason()).contains(Reason.FEW_LASTED_AS_LONG);
        assertThat(forecast.basis().lastedAsLong()).isEqualTo(4);
    }

    @Test
    void suspensionsMoveTheForecastAsTheyMoveTheDeadline() {
        Forecast running = at("2026-03-03T10:00");
        Forecast stood = at("2026-03-05T10:00", "2026-03-03T08:00", "2026-03-05T08:00");
        assertThat(stood.usedWorkingDays()).isEqualByComparingTo(running.usedWorkingDays());
        assertThat(stood.chanceLate()).isEqualTo(running.chanceLate());
        assertThat(running.deadline().orElseThrow().at()).isEqualTo("2026-03-06T10:00:00Z");
        assertThat(stood.deadline().orElseThrow().at()).isEqualTo("2026-03-10T10:00:00Z");
        assertThat(likely(running)).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(likely(stood)).isEqualTo("2026-03-06T10:00:00Z");
    }

    @Test
    void aClockThatStandsIsTakenToRunAgainAtOnceOrAtTheEndThatIsSet() {
        Forecast open = at("2026-03-04T10:00", "2026-03-03T08:00");
        assertThat(open.assumption()).isEqualTo(Assumption.RUNS_AGAIN_NOW);
        assertThat(likely(open)).isEqualTo("2026-03-06T04:00:00Z");

        List<ClockEntry> untilThursday = untilThursday();
        Forecast set = Scene.forecast(untilThursday, PAST, Scene.ONE, Scene.at("2026-03-04T10:00"));
        assertThat(set.assumption()).isEqualTo(Assumption.RUNS_AGAIN_AS_SET);
        assertThat(likely(set)).isEqualTo("2026-03-09T10:00:00Z");
        assertThat(at("2026-03-04T10:00").assumption()).isEqualTo(Assumption.RUNS_ON);
    }

    private static List<ClockEntry> untilThursday() {
        List<ClockEntry> ledger = Scene.ledger("2026-03-03T08:00");
        ClockEntry open = ledger.get(1);
        ledger.set(
                1,
                new ClockEntry(
                        open.id(),
                        open.kind(),
                        open.at(),
                        open.reason(),
                        open.note(),
                        open.by(),
                        open.recordedAt(),
                        Optional.of(Scene.at("2026-03-06T00:00")),
                        Optional.empty()));
        return ledger;
    }

    @Test
    void aLongerQueueThanUsualPutsItOffWithinBounds() {
        Forecast busy = Scene.forecast(Scene.ledger(), PAST, new BigDecimal("1.25"), Scene.at("2026-03-02T10:00"));
        assertThat(busy.basis().load().usual()).contains(Scene.ONE);
        assertThat(busy.basis().load().factor()).isEqualByComparingTo("1.25");
        assertThat(busy.likely().orElseThrow().workingDays()).isEqualByComparingTo("2.5");
        assertThat(busy.chanceLate()).contains(new BigDecimal("0.25"));

        Forecast swamped = Scene.forecast(Scene.ledger(), PAST, BigDecimal.TEN, Scene.at("2026-03-02T10:00"));
        assertThat(swamped.basis().load().factor()).isEqualByComparingTo("1.5");
    }

    @Test
    void aShorterQueueMakesNothingShorterThanTheHalfDayThatItIsCountedIn() {
        History quick = Scene.past(Collections.nCopies(20, 1));
        Forecast idle = Scene.forecast(Scene.ledger(), quick, new BigDecimal("0.5"), Scene.at("2026-03-03T10:00"));
        assertThat(idle.basis().load().factor()).isEqualByComparingTo("0.75");
        assertThat(idle.basis().lastedAsLong()).isEqualTo(20);
        assertThat(likely(idle)).isEqualTo("2026-03-03T04:00:00Z");
    }

    @Test
    void withTooFewFinishedOnlyTheLimitSpeaksAndOnceItIsBrokenNothing() {
        History few = History.among(
                Scene.past(IntStream.range(0, 19).boxed().toList()).finished(), List.of());
        Forecast inTime = Scene.forecast(Scene.ledger(), few, Scene.ONE, Scene.at("2026-03-03T10:00"));
        assertThat(inTime.basis().method()).isEqualTo(Method.LIMIT);
        assertThat(inTime.basis().reason()).contains(Reason.FEW_FINISHED);
        assertThat(inTime.likely().orElseThrow().at())
                .isEqualTo(inTime.deadline().orElseThrow().at());
        assertThat(inTime.range()).isEmpty();
        assertThat(inTime.chanceLate()).isEmpty();

        Forecast late = Scene.forecast(Scene.ledger(), few, Scene.ONE, Scene.at("2026-03-20T10:00"));
        assertThat(late.basis().method()).isEqualTo(Method.NONE);
        assertThat(late.likely()).isEmpty();
        assertThat(late.chanceLate()).contains(BigDecimal.ONE);
    }
}

package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Elapsed;
import org.jietong.api.cases.Forecast;
import org.jietong.api.cases.Forecast.Method;
import org.jietong.api.cases.Forecast.Reason;
import org.jietong.api.cases.Watch;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;

/** Forecasts from what the store knows of the past. */
class ForecastingTest {
    private static final String MONDAY = "2026-03-02T09:00";

    private final World world = new World();

    private Forecast forecast(ApplicationNumber number) {
        return world.applications.forecast(number, World.CLERK).orElseThrow();
    }

    /** So many that were accepted on Monday and supplied at a time. */
    private void finished(int number, String supplied) {
        for (int i = 0; i < number; i++) {
            world.clock.set(MONDAY);
            ApplicationNumber accepted = world.accepted();
            world.clock.set(supplied);
            world.perform(accepted, World.connect()).orElseThrow();
        }
    }

    private Elapsed elapsed(ApplicationNumber number) {
        return world.stored(number).connection().flatMap(Connection::elapsed).orElseThrow();
    }

    @Test
    void howLongItTookIsMeasuredWithTheStartOfSupplyAndChangesNothingElse() {
        ApplicationNumber number = world.accepted();
        world.perform(number, new Command.Suspend("FROST", Optional.empty())).orElseThrow();
        world.clock.set("2026-03-04T08:00");
        world.perform(
                        number,
                        new Command.Resume(world.stored(number).ledger().get(1).id()))
                .orElseThrow();
        world.clock.set("2026-03-05T10:00");
        long version = world.stored(number).version();
        world.perform(number, World.connect()).orElseThrow();
        assertThat(elapsed(number).netWorkingDays()).isEqualByComparingTo("1.5");
        assertThat(elapsed(number).limitWorkingDays()).isEqualByComparingTo("4");
        assertThat(elapsed(number).load())
                .hasValueSatisfying(load -> assertThat(load).isEqualByComparingTo("1"));
        assertThat(world.stored(number).version()).isEqualTo(version + 1);
    }

    @Test
    void thePastOfTheCategoryIsRead() {
        finished(20, "2026-03-03T16:00");
        world.clock.set(MONDAY);
        Forecast forecast = forecast(world.accepted());
        assertThat(forecast.basis().method()).isEqualTo(Method.CATEGORY);
        assertThat(forecast.basis().finished()).isEqualTo(20);
        assertThat(forecast.likely().orElseThrow().at()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(forecast.basis().load().factor()).isEqualByComparingTo("1");
    }

    @Test
    void whatRepresentativesHaveOnHandIsHeldAgainstWhatWasUsual() {
        finished(20, "2026-03-03T16:00");
        world.clock.set(MONDAY);
        world.accepted();
        world.accepted();
        Forecast forecast = forecast(world.accepted());
        assertThat(forecast.basis().load().now()).isEqualByComparingTo("3");
        assertThat(forecast.basis().load().usual())
                .hasValueSatisfying(usual -> assertThat(usual).isEqualByComparingTo("1"));
        assertThat(forecast.likely().orElseThrow().workingDays()).isEqualByComparingTo("1.5");
    }

    @Test
    void whereTheCategoryHasNoPastTheUtilitysShareOfItsLimitsIsRead() {
        for (int i = 0; i < 20; i++) {
            ApplicationNumber simple = world.submitted(World.form().wish("water", Map.of("simple", true)))
                    .applications()
                    .get(0)
                    .number();
            world.perform(simple, World.handIn("DRAWING")).orElseThrow();
            world.clock.set("2026-03-03T10:00");
            world.perform(simple, World.connect()).orElseThrow();
            world.clock.set(MONDAY);
        }
        Forecast forecast = forecast(world.accepted());
        assertThat(forecast.basis().method()).isEqualTo(Method.UTILITY);
        // 0.5 of 1.5 days are a third; of four days that is the third half-day
        assertThat(forecast.likely().orElseThrow().workingDays()).isEqualByComparingTo("1.5");
    }

    @Test
    void whatIsOlderThanAYearSaysNothing() {
        finished(20, "2026-03-03T16:00");
        world.clock.set("2027-03-04T09:00");
        assertThat(forecast(world.accepted()).basis().method()).isEqualTo(Method.LIMIT);
    }

    @Test
    void nothingIsForecastBeforeAcceptanceAndAfterTheEnd() {
        ApplicationNumber number = world.submitted();
        assertThat(forecast(number).basis().reason()).contains(Reason.NOT_ACCEPTED);
        assertThat(forecast(number).likely()).isEmpty();
        world.perform(number, new Command.Withdraw(Optional.empty())).orElseThrow();
        assertThat(forecast(number).basis().reason()).contains(Reason.ENDED);
        assertThat(forecast(number).chanceLate()).isEmpty();
    }

    @Test
    void thoseConnectedBeforeAnybodyMeasuredAreMeasuredOnceByTheSweep() {
        ApplicationNumber number = world.accepted();
        world.clock.set("2026-03-03T16:00");
        world.perform(number, World.connect()).orElseThrow();
        Application connected = world.stored(number);
        Connection end = connected.connection().orElseThrow();
        Application old = connected
                .change()
                .connection(new Connection(end.inspection(), end.meters(), end.supplyStartedAt()))
                .watch(Watch.none().wakingAt(Optional.of(end.supplyStartedAt())))
                .made();
        world.store.transact(work -> Outcome.done(work.applications().save(connected, old)));

        world.sweep.run();

        assertThat(elapsed(number)).isEqualTo(new Elapsed(BigDecimal.ONE, new BigDecimal("4"), Optional.empty()));
        assertThat(world.stored(number).watch().wakesAt()).isEmpty();
        assertThat(world.stored(number).version()).isEqualTo(old.version());
    }

    @Test
    void aForecastIsForThoseWhoMayReadTheApplication() {
        ApplicationNumber number = world.accepted();
        Refusals.refusal(world.applications.forecast(number, World.ANYONE), ProblemType.UNAUTHENTICATED);
    }
}

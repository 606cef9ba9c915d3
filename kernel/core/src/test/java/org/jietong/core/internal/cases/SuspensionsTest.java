package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.Refusals.violations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.SupposedClock;
import org.jietong.api.cases.Target;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.Deadline;
import org.junit.jupiter.api.Test;

/** On Monday 2 March at 9 an application with a limit of four working days is accepted. */
class SuspensionsTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final Instant FRIDAY_CLOSE = Instant.parse("2026-03-06T10:00:00Z");
    private static final Instant MONDAY_CLOSE = Instant.parse("2026-03-09T10:00:00Z");

    private final World world = new World();
    private final ApplicationNumber number = world.accepted();

    private static Command frostUntil(LocalDate last) {
        return new Command.Suspend("FROST", Optional.empty(), Optional.of(last), Optional.of("气象局 2026-12"));
    }

    private ClockReading clock() {
        return world.applications.find(number, World.CLERK).orElseThrow().clock();
    }

    private Instant deadline() {
        return clock().deadline().orElseThrow().at();
    }

    private UUID lastEntry() {
        List<ClockEntry> ledger = world.stored(number).ledger();
        return ledger.get(ledger.size() - 1).id();
    }

    @Test
    void aSuspensionWithAnEndEndsByItselfAndItsDeadlineIsKnownAtOnce() {
        assertThat(deadline()).isEqualTo(FRIDAY_CLOSE);
        world.perform(number, frostUntil(TUESDAY)).orElseThrow();
        assertThat(clock().state()).isEqualTo(ClockReading.State.SUSPENDED);
        assertThat(deadline()).isEqualTo(MONDAY_CLOSE);
        assertThat(world.stored(number).due().orElseThrow().at()).isEqualTo(MONDAY_CLOSE);

        world.clock.pass(Duration.ofDays(2));

        assertThat(clock().state()).isEqualTo(ClockReading.State.ON_TRACK);
        assertThat(deadline()).isEqualTo(MONDAY_CLOSE);
        assertThat(violations(world.perform(number, new Command.Resume(lastEntry())), ProblemType.SUSPENSION_REFUSED))
                .containsExactly(" SUSPENSION_ENDED");
    }

    @Test
    void severalSuspensionsInARowAddUp() {
        world.perform(number, frostUntil(TUESDAY)).orElseThrow();
        world.clock.pass(Duration.ofDays(2));
        world.perform(number, frostUntil(TUESDAY.plusDays(1))).orElseThrow();
        assertThat(deadline()).isEqualTo(MONDAY_CLOSE.plus(Duration.ofDays(1)));
        world.clock.pass(Duration.ofDays(1));
        assertThat(clock().state()).isEqualTo(ClockReading.State.ON_TRACK);
        assertThat(world.stored(number).ledger()).hasSize(3);
    }

    @Test
    void whoLetsTheClockRunEarlierEndsTheSuspensionThen() {
        world.perform(number, frostUntil(TUESDAY.plusDays(2))).orElseThrow();
        world.clock.pass(Duration.ofDays(1));
        world.perform(number, new Command.Resume(lastEntry())).orElseThrow();
        assertThat(clock().state()).isEqualTo(ClockReading.State.ON_TRACK);
        assertThat(deadline()).isEqualTo(Instant.parse("2026-03-09T04:00:00Z"));
    }

    @Test
    void aClockThatStandsIsNotSuspendedOverAgain() {
        world.perform(number, frostUntil(TUESDAY)).orElseThrow();
        assertThat(violations(world.perform(number, frostUntil(TUESDAY)), ProblemType.SUSPENSION_REFUSED))
                .containsExactly(" ALREADY_SUSPENDED");
    }

    @Test
    void anEndLiesNeitherInThePastNorYearsAhead() {
        for (LocalDate end : List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2028, 3, 3))) {
            assertThat(violations(world.perform(number, frostUntil(end)), ProblemType.INVALID_REQUEST))
                    .containsExactly("/until OUT_OF_RANGE");
        }
    }

    @Test
    void whatIsSupposedOfADeadlineIsWhatBecomesOfIt() {
        SupposedClock supposed = supposed(TUESDAY).orElseThrow();
        assertThat(supposed.present().deadline().map(Deadline::at)).contains(FRIDAY_CLOSE);
        assertThat(supposed.supposed().deadline().map(Deadline::at)).contains(MONDAY_CLOSE);
        assertThat(world.stored(number).ledger()).hasSize(1);

        world.perform(number, frostUntil(TUESDAY)).orElseThrow();
        assertThat(deadline()).isEqualTo(MONDAY_CLOSE);
    }

    @Test
    void aClockThatStandsIsSupposedToStandToThatDayInstead() {
        world.perform(number, new Command.Suspend("FROST", Optional.empty())).orElseThrow();
        world.clock.pass(Duration.ofHours(30));
        assertThat(supposed(LocalDate.of(2026, 3, 5))
                        .orElseThrow()
                        .supposed()
                        .deadline()
                        .map(Deadline::at))
                .contains(Instant.parse("2026-03-11T10:00:00Z"));
    }

    @Test
    void onlyAClockThatRunsCanBeSupposedToStand() {
        refusal(world.applications.suppose(world.submitted(), TUESDAY, World.CLERK), ProblemType.TRANSITION_REFUSED);
        assertThat(violations(supposed(LocalDate.of(2026, 3, 1)), ProblemType.INVALID_REQUEST))
                .containsExactly("/suspendedUntil OUT_OF_RANGE");
    }

    private Outcome<SupposedClock> supposed(LocalDate last) {
        return world.applications.suppose(number, last, World.CLERK);
    }

    /** The survey has two days: to Wednesday's close. */
    @Test
    void aTaskFallsBehindItsInnerTargetAndASuspensionMovesIt() {
        assertThat(survey().due()).isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
        assertThat(survey().state()).isEqualTo(Target.State.ON_TRACK);
        world.clock.pass(Duration.ofHours(54));
        assertThat(survey().state()).isEqualTo(Target.State.AT_RISK);
        world.clock.pass(Duration.ofHours(18));
        assertThat(survey().state()).isEqualTo(Target.State.OVERDUE);
    }

    @Test
    void aCompletedTaskHasMetItsTargetOrMissedIt() {
        ApplicationNumber late = world.accepted();
        complete(number);
        assertThat(survey().state()).isEqualTo(Target.State.MET);
        world.clock.pass(Duration.ofDays(3));
        assertThat(survey().state()).isEqualTo(Target.State.MET);
        complete(late);
        assertThat(target(late).state()).isEqualTo(Target.State.MISSED);
    }

    private void complete(ApplicationNumber application) {
        world.perform(application, new Command.CompleteTask(surveyOf(application), Optional.empty()))
                .orElseThrow();
    }

    private Target survey() {
        return target(number);
    }

    private Target target(ApplicationNumber application) {
        return world.applications
                .find(application, World.CLERK)
                .orElseThrow()
                .targets()
                .get(surveyOf(application));
    }

    private UUID surveyOf(ApplicationNumber application) {
        return world.stored(application).tasks().stream()
                .filter(task -> task.code().equals("SURVEY"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

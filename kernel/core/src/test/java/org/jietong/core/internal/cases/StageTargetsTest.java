package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Remark;
import org.jietong.api.cases.Target;
import org.jietong.api.cases.Target.State;
import org.jietong.api.rules.Stage;
import org.junit.jupiter.api.Test;

/**
 * Whole stages have inner targets (R2.16): acceptance within a working day of the submission, connection within four of the
 * acceptance. The submission is on a Monday at 9.
 */
class StageTargetsTest {
    private final World world = new World();

    private Map<Stage, Target> stages(ApplicationNumber number) {
        return world.applications.find(number, World.CLERK).orElseThrow().stages();
    }

    private Optional<State> state(Stage stage, ApplicationNumber number, String now) {
        world.clock.set(now);
        return Optional.ofNullable(stages(number).get(stage)).map(Target::state);
    }

    private void accepted(ApplicationNumber number) {
        world.perform(number, new Command.Accept(Optional.of(world.promise("DRAWING"))))
                .orElseThrow();
    }

    @Test
    void theAcceptanceStageRunsFromTheSubmission() {
        ApplicationNumber number = world.submitted();
        assertThat(stages(number).get(Stage.ACCEPTANCE).due()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(state(Stage.ACCEPTANCE, number, "2026-03-02T17:00")).contains(State.ON_TRACK);
        assertThat(state(Stage.ACCEPTANCE, number, "2026-03-03T16:00")).contains(State.AT_RISK);
        assertThat(state(Stage.ACCEPTANCE, number, "2026-03-03T18:01")).contains(State.OVERDUE);
        assertThat(stages(number)).doesNotContainKey(Stage.CONNECTION);
    }

    @Test
    void anAcceptanceInTimeMeetsItsTargetForGood() {
        ApplicationNumber number = world.submitted();
        world.clock.set("2026-03-03T17:59");
        accepted(number);
        assertThat(state(Stage.ACCEPTANCE, number, "2026-03-30T10:00")).contains(State.MET);

        ApplicationNumber late = world.submitted();
        world.clock.set("2026-04-01T10:00");
        accepted(late);
        assertThat(stages(late).get(Stage.ACCEPTANCE).state()).isEqualTo(State.MISSED);
    }

    @Test
    void theTimeInWhichItLayWithTheApplicantIsNotCountedAndNothingBeginsAnew() {
        ApplicationNumber number = world.submitted();
        world.clock.set("2026-03-03T09:00");
        world.perform(number, new Command.Return(List.of(new Remark("DRAWING", "unreadable"))))
                .orElseThrow();
        assertThat(state(Stage.ACCEPTANCE, number, "2026-03-20T09:00"))
                .hasValueSatisfying(state -> assertThat(state).isNotEqualTo(State.OVERDUE));
        world.perform(number, new Command.Resubmit(Optional.empty())).orElseThrow();
        // The half-day in which it went back and the one in which it came do not count: two are left, from the
        // afternoon on.
        assertThat(stages(number).get(Stage.ACCEPTANCE).due()).isEqualTo("2026-03-23T04:00:00Z");
        assertThat(state(Stage.ACCEPTANCE, number, "2026-03-23T12:01")).contains(State.OVERDUE);
    }

    @Test
    void theConnectionStageRunsAsTheClockDoes() {
        ApplicationNumber number = world.accepted();
        assertThat(stages(number).get(Stage.CONNECTION).due())
                .isEqualTo(world.stored(number).due().orElseThrow().at());
        world.perform(number, new Command.Suspend("FROST", Optional.empty())).orElseThrow();
        assertThat(state(Stage.CONNECTION, number, "2026-05-04T10:00"))
                .hasValueSatisfying(state -> assertThat(state).isNotEqualTo(State.OVERDUE));
        world.perform(
                        number,
                        new Command.Resume(world.stored(number).ledger().get(1).id()))
                .orElseThrow();
        world.perform(number, World.connect()).orElseThrow();
        assertThat(state(Stage.CONNECTION, number, "2026-06-01T10:00")).contains(State.MET);
    }

    @Test
    void aStageThatAnApplicationEndedInWithoutItsGoalHasNoTargetAnyMore() {
        ApplicationNumber withdrawn = world.submitted();
        world.perform(withdrawn, new Command.Withdraw(Optional.empty())).orElseThrow();
        assertThat(stages(withdrawn)).isEmpty();
        ApplicationNumber givenUp = world.accepted();
        world.perform(givenUp, new Command.Withdraw(Optional.empty())).orElseThrow();
        assertThat(stages(givenUp)).containsOnlyKeys(Stage.ACCEPTANCE);
    }
}

package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Once;
import org.jietong.api.repetition.Repetition;
import org.jietong.core.internal.repetition.StoredAnswers;
import org.junit.jupiter.api.Test;

class RepeatedCommandsTest {
    private static final Repetition REPETITION = new Repetition("key", "one");
    private static final Command FROST = new Command.Suspend("FROST", Optional.empty());

    private final World world = new World();
    private final StoredAnswers answers = new StoredAnswers(world.store);

    @Test
    void aCommandUnderAKeyIsCarriedOutOnceAndItsAnswerKept() {
        ApplicationNumber number = world.tolerated();
        perform(number, World.handIn("PHOTO")).orElseThrow();
        long version = world.stored(number).version();

        Outcome<ApplicationDetail> again = perform(number, World.handIn("PHOTO"));

        assertThat(again.problem()).contains(Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED));
        assertThat(world.stored(number).version()).isEqualTo(version);
        assertThat(answers.earlier(REPETITION).orElseThrow().map(Answer::body)).contains("version " + version);
    }

    @Test
    void aRefusedCommandLeavesTheKeyFree() {
        ApplicationNumber number = world.submitted();
        assertThat(perform(number, FROST).problem()).isPresent();

        assertThat(answers.earlier(REPETITION)).isEqualTo(Outcome.done(Optional.empty()));
        world.perform(number, World.handIn("DRAWING")).orElseThrow();
        world.perform(number, new Command.Accept(Optional.empty())).orElseThrow();
        assertThat(perform(number, FROST).problem()).isEmpty();
    }

    @Test
    void anAcceptanceThatChangesNothingKeepsItsAnswerToo() {
        ApplicationNumber number = world.accepted();
        long version = world.stored(number).version();

        perform(number, new Command.Accept(Optional.empty())).orElseThrow();

        assertThat(world.stored(number).version()).isEqualTo(version);
        assertThat(answers.earlier(REPETITION).orElseThrow()).isPresent();
    }

    @Test
    void somethingElseUnderTheKeyIsRefused() {
        perform(world.accepted(), FROST).orElseThrow();

        assertThat(answers.earlier(new Repetition("key", "two")).problem())
                .contains(Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED));
    }

    private Outcome<ApplicationDetail> perform(ApplicationNumber number, Command command) {
        Once<ApplicationDetail> once = new Once<>(
                Optional.of(REPETITION),
                detail -> new Answer(
                        200, Map.of(), "version " + detail.application().version()));
        return world.applications.perform(number, command, OptionalLong.empty(), World.CLERK, once);
    }
}

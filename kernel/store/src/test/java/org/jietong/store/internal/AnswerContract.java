package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jietong.api.cases.Case;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Once;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.AnswerRecords;
import org.junit.jupiter.api.Test;

/** What was done under a key is not done again, and its answer is kept with it. */
interface AnswerContract extends OnStore {
    String DIGEST = "ab".repeat(32);

    @Test
    default void anAnswerComesBackAsItWasGiven() {
        Answer given =
                new Answer(201, Map.of("Location", "/a/1", "ETag", "\"3\""), "{\"名\": \"" + "长".repeat(30_000) + "\"}");
        Case added = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER);

        Outcome<Case> outcome = once("key 1", given, added);

        assertThat(outcome.problem()).isEmpty();
        assertThat(kept("key 1")).contains(new AnswerRecords.Kept(DIGEST, given));
        assertThat(kept("another")).isEmpty();
    }

    @Test
    default void aRefusedChangeKeepsNoAnswer() {
        Once<Case> once =
                new Once<>(Optional.of(new Repetition("key 2", DIGEST)), done -> new Answer(200, Map.of(), "{}"));

        Outcome<Case> outcome = store().transact(
                        work -> work.answers().once(once, Samples.NOW, () -> Outcome.refused(ProblemType.STALE)));

        assertThat(outcome.problem()).contains(Problem.of(ProblemType.STALE));
        assertThat(kept("key 2")).isEmpty();
    }

    @Test
    default void ofEightChangesUnderOneKeyOneIsMade() throws Exception {
        CyclicBarrier start = new CyclicBarrier(8);
        List<Case> cases = new ArrayList<>();
        List<Future<Outcome<Case>>> outcomes = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            Case added = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER);
            cases.add(added);
            outcomes.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return once("race", new Answer(200, Map.of(), added.number().value()), added);
            }));
        }

        List<ProblemType> refusals = new ArrayList<>();
        for (Future<Outcome<Case>> outcome : outcomes) {
            outcome.get(60, TimeUnit.SECONDS).problem().map(Problem::type).ifPresent(refusals::add);
        }
        threads.shutdown();

        assertThat(refusals).hasSize(7).containsOnly(ProblemType.IDEMPOTENCY_KEY_REUSED);
        assertThat(cases.stream().filter(added -> found(added).isPresent()).map(c -> c.number()
                        .value()))
                .containsExactly(kept("race").orElseThrow().answer().body());
    }

    private Outcome<Case> once(String key, Answer answer, Case added) {
        Once<Case> once = new Once<>(Optional.of(new Repetition(key, DIGEST)), done -> answer);
        return store().transact(work -> work.answers().once(once, Samples.NOW, () -> {
            work.cases().insert(added);
            return Outcome.done(added);
        }));
    }

    private Optional<AnswerRecords.Kept> kept(String key) {
        return store().read(work -> work.answers().find(key));
    }
}

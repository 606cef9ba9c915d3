package org.jietong.rest.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Answers;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.AnswerRecords;

/** Answers in memory. */
final class FakeAnswers implements Answers, AnswerRecords {
    private final Map<String, Kept> kept = new HashMap<>();

    @Override
    public Optional<Kept> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(Repetition repetition, Answer answer, Instant at) {
        kept.put(repetition.key(), new Kept(repetition.digest(), answer));
    }

    @Override
    public Outcome<Optional<Answer>> earlier(Repetition repetition) {
        Optional<Kept> earlier = find(repetition.key());
        return earlier.isPresent() && !earlier.get().digest().equals(repetition.digest())
                ? Outcome.refused(ProblemType.IDEMPOTENCY_KEY_REUSED)
                : Outcome.done(earlier.map(Kept::answer));
    }
}

package org.jietong.api.store;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Once;
import org.jietong.api.repetition.Repetition;
import org.osgi.annotation.versioning.ProviderType;

/** The answers to changes that can be asked for again. */
@ProviderType
public interface AnswerRecords {

    /** The answer given under a key. */
    Optional<Kept> find(String key);

    /**
     * Keeps an answer under its key. When another transaction has kept one under that key meanwhile, this transaction is
     * run again from its start and finds it.
     */
    void keep(Repetition repetition, Answer answer, Instant at);

    /**
     * Makes a change and keeps its answer, both in this transaction.
     *
     * @return what came of the change; refused with {@code IDEMPOTENCY_KEY_REUSED}, and nothing done, when an answer is
     *     kept under the key already
     */
    default <T> Outcome<T> once(Once<T> once, Instant at, Supplier<Outcome<T>> change) {
        if (once.repetition().isEmpty()) {
            return change.get();
        }
        Repetition repetition = once.repetition().get();
        if (find(repetition.key()).isPresent()) {
            return Outcome.refused(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return change.get().map(done -> {
            keep(repetition, once.answer().apply(done), at);
            return done;
        });
    }

    /**
     * An answer with the digest of the request it was given to.
     *
     * @param digest SHA-256 of what was asked
     * @param answer the answer
     */
    record Kept(String digest, Answer answer) {}
}

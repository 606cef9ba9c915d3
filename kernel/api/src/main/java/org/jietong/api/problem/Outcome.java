package org.jietong.api.problem;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a request: done with a value, or refused with the reason. A refusal is expected and is no exception.
 *
 * @param <T> the value when it is done
 */
public sealed interface Outcome<T> {

    /**
     * It was done.
     *
     * @param value what came of it
     */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * It was refused, and nothing was changed.
     *
     * @param reason why
     */
    record Refused<T>(Problem reason) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Problem problem) {
        return new Refused<>(problem);
    }

    static <T> Outcome<T> refused(ProblemType type) {
        return new Refused<>(Problem.of(type));
    }

    /** The value worked on further; a refusal stays as it is. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> work) {
        return then(value -> done(work.apply(value)));
    }

    /** The value handed to a further step that may refuse too; a refusal stays as it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> step) {
        if (this instanceof Done<T> done) {
            return step.apply(done.value());
        }
        return refused(((Refused<T>) this).reason());
    }

    /** The reason, if it was refused. */
    default Optional<Problem> problem() {
        return this instanceof Refused<T> refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    /**
     * The value, for callers to whom a refusal is a defect.
     *
     * @throws RefusedException when it was refused
     */
    default T orElseThrow() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new RefusedException(((Refused<T>) this).reason());
    }
}

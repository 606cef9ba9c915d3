package org.jietong.api.repetition;

import java.util.Optional;
import java.util.function.Function;

/**
 * Asks for a change to be made once, however often the request arrives.
 *
 * @param repetition how the request is recognised; empty when the sender does not repeat it
 * @param answer what is answered to the change, and kept with it
 * @param <T> what comes of the change
 */
public record Once<T>(Optional<Repetition> repetition, Function<? super T, Answer> answer) {

    /** A request that nobody repeats. */
    public static <T> Once<T> unrepeated() {
        return new Once<>(Optional.empty(), done -> {
            throw new IllegalStateException("a request without a key has no answer to keep");
        });
    }
}

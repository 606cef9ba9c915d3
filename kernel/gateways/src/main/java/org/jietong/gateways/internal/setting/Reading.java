package org.jietong.gateways.internal.setting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of settings.
 *
 * @param <T> what they make
 * @param made what was made; empty when they are not set, or wrong
 * @param troubles what operators should know: faults, or what is allowed and risky
 */
public record Reading<T>(Optional<T> made, List<String> troubles) {
    public Reading {
        troubles = List.copyOf(troubles);
    }

    /** Not set, and nothing wrong with that. */
    public static <T> Reading<T> unset() {
        return new Reading<>(Optional.empty(), List.of());
    }

    public <R> Reading<R> map(Function<T, R> step) {
        return new Reading<>(made.map(step), troubles);
    }
}

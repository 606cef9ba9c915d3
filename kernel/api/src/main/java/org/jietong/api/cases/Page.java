package org.jietong.api.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items the entries in the order asked for
 * @param next where the following part begins; empty at the end
 * @param <T> an entry
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> work) {
        return new Page<>(items.stream().<R>map(work).toList(), next);
    }
}

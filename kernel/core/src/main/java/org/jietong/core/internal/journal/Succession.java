package org.jietong.core.internal.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Of several that bear one name only the first is active; the next becomes so when that one has gone. While a bundle is
 * replaced its two versions stand side by side, and what each would do is done by one.
 *
 * @param <T> what bears a name
 * @param <A> what makes it active, until it is closed
 */
final class Succession<T, A extends AutoCloseable> {
    private final Function<T, String> name;
    private final Function<T, A> activation;
    private final List<T> all = new ArrayList<>();
    private final Map<String, Active<T, A>> active = new HashMap<>();

    private record Active<T, A>(T member, A activity) {}

    Succession(Function<T, String> name, Function<T, A> activation) {
        this.name = name;
        this.activation = activation;
    }

    synchronized void add(T member) {
        all.add(member);
        begin(name.apply(member));
    }

    private void begin(String of) {
        if (!active.containsKey(of)) {
            all.stream()
                    .filter(member -> name.apply(member).equals(of))
                    .findFirst()
                    .ifPresent(member -> active.put(of, new Active<>(member, activation.apply(member))));
        }
    }

    /** Returns when what made it active is closed. */
    synchronized void remove(T member) {
        all.removeIf(other -> other == member);
        String of = name.apply(member);
        Optional.ofNullable(active.get(of))
                .filter(current -> current.member() == member)
                .ifPresent(current -> {
                    active.remove(of);
                    close(current.activity());
                });
        begin(of);
    }

    synchronized Optional<A> active(String of) {
        return Optional.ofNullable(active.get(of)).map(Active::activity);
    }

    synchronized void close() {
        active.values().forEach(current -> close(current.activity()));
        active.clear();
        all.clear();
    }

    private void close(A activity) {
        try {
            activity.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

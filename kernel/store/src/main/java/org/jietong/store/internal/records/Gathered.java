package org.jietong.store.internal.records;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jietong.api.figures.Counted;
import org.jietong.api.figures.Group;

/** Puts rows of the same group together: the days of a month, the ways of standing. */
final class Gathered {
    private Gathered() {}

    static <T> List<Counted<T>> byKey(List<Counted<T>> rows, BinaryOperator<T> sum) {
        TreeMap<String, Counted<T>> groups = new TreeMap<>();
        rows.forEach(row -> groups.merge(
                name(row.group()),
                row,
                (one, other) -> new Counted<>(one.group(), sum.apply(one.counts(), other.counts()))));
        return new ArrayList<>(groups.values());
    }

    /** A category belongs to its utility. */
    private static String name(Group group) {
        return group.utility().map(utility -> utility.value() + " ").orElse("") + group.key();
    }
}

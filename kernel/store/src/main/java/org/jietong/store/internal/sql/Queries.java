package org.jietong.store.internal.sql;

import java.util.List;

/**
 * Queries that take the same parameters and are run together.
 *
 * @param texts each by itself
 * @param joined all in one text, separated by semicolons
 */
public record Queries(List<String> texts, String joined) {
    public Queries {
        texts = List.copyOf(texts);
    }

    public static Queries of(List<String> texts) {
        return new Queries(texts, String.join("; ", texts));
    }
}

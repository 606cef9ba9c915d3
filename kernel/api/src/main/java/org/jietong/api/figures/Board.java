package org.jietong.api.figures;

import java.time.Instant;
import java.util.List;

/**
 * Figures by groups.
 *
 * @param groups the groups that have any, by their keys
 * @param total all of them together
 * @param at when they were counted
 * @param behind how many events of the journal have not been counted yet
 * @param <T> what is counted
 */
public record Board<T>(List<Counted<T>> groups, T total, Instant at, long behind) {
    public Board {
        groups = List.copyOf(groups);
    }
}

package org.jietong.api.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Scope;

/**
 * Which applications, or cases that have such an application, to list.
 *
 * @param scope what the reader may see
 * @param own what else the reader may see: whatever this person represents, wherever it lies (R3.1)
 * @param filter what the list is narrowed down to
 * @param among only of these cases, at most 256; empty for all
 * @param order in what order
 * @param limit how many at most, 1 to 200
 * @param cursor where to begin, from {@link Page#next}
 */
public record Query(
        Scope scope,
        Optional<UUID> own,
        Filter filter,
        List<UUID> among,
        Order order,
        int limit,
        Optional<String> cursor) {
    public Query {
        among = List.copyOf(among);
    }

    /** Whatever fits the filter, from its beginning on. */
    public static Query of(Filter filter, Order order, int limit) {
        return new Query(Scope.everything(), Optional.empty(), filter, List.of(), order, limit, Optional.empty());
    }

    /** The same query within what a reader may see. */
    public Query within(Scope reader, Optional<UUID> represented) {
        return new Query(reader, represented, filter, among, order, limit, cursor);
    }

    /** The same query over some cases only. */
    public Query among(List<UUID> cases) {
        return new Query(scope, own, filter, cases, order, limit, cursor);
    }

    /** Another part of the same list. */
    public Query part(int most, Optional<String> from) {
        return new Query(scope, own, filter, among, order, most, from);
    }
}

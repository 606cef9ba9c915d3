package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.store.internal.sql.Statements;

/**
 * The open applications in the order of their deadlines, and behind them those whose clock does not run. Two queries,
 * because no index gives both in one order.
 *
 * @param statements runs them
 * @param reading reads the applications
 * @param lists composes them
 */
record UrgencyList(Statements statements, ApplicationReading reading, Lists lists) {

    Page<Application> page(Query query) {
        Optional<Cursor> from = query.cursor().map(Cursor::of);
        List<Cursor> entries = new ArrayList<>();
        if (from.map(last -> last.due().isPresent()).orElse(true)) {
            entries.addAll(running(lists.running(query, from)));
        }
        boolean standing = query.filter().dueBefore().isEmpty();
        if (standing && entries.size() <= query.limit()) {
            Query rest = query.part(query.limit() - entries.size(), Optional.empty());
            Optional<UUID> after = from.filter(last -> last.due().isEmpty()).map(Cursor::id);
            entries.addAll(standing(lists.standing(rest, after)));
        }
        return page(entries, query.limit());
    }

    private Page<Application> page(List<Cursor> entries, int limit) {
        List<Cursor> shown = entries.subList(0, Math.min(entries.size(), limit));
        Optional<String> next =
                entries.size() > limit ? Optional.of(shown.get(limit - 1).text()) : Optional.empty();
        return new Page<>(reading.inOrder(shown.stream().map(Cursor::id).toList()), next);
    }

    private List<Cursor> running(ComposedQuery query) {
        return statements.list(query.sql(), query::bind, columns -> {
            UUID id = columns.id();
            Optional<Instant> due = columns.instantIfAny();
            return new Cursor(due, id);
        });
    }

    private List<Cursor> standing(ComposedQuery query) {
        return statements.list(query.sql(), query::bind, columns -> new Cursor(Optional.empty(), columns.id()));
    }
}

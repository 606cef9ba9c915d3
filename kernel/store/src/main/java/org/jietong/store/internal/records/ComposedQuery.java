package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jietong.api.cases.Page;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/**
 * The query of a list, ready to be run.
 *
 * @param sql its text
 * @param values the values of its parameters in order
 * @param limit how many entries a page has; the query gives one more if there is one
 */
record ComposedQuery(String sql, List<Object> values, int limit) {

    /** The ids of the page, and of one entry more if there is one. */
    List<UUID> ids(Statements statements) {
        return statements.list(sql, this::bind, Columns::id);
    }

    void bind(Parameters parameters) throws SQLException {
        for (Object value : values) {
            if (value instanceof UUID id) {
                parameters.id(id);
            } else if (value instanceof Integer number) {
                parameters.whole(number);
            } else if (value instanceof Instant instant) {
                parameters.instant(instant);
            } else if (value instanceof LocalDate day) {
                parameters.day(Optional.of(day));
            } else {
                parameters.text((String) value);
            }
        }
    }

    /**
     * The page of what was found, which may have the one entry too many.
     *
     * @param id of an entry, by which the list is ordered
     */
    <T> Page<T> page(List<T> found, Function<T, UUID> id) {
        return found.size() <= limit
                ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(0, limit), Optional.of(Cursor.after(id.apply(found.get(limit - 1)))));
    }

    /** The page of the entries that belong to some of the ids, all but the one too many. */
    <T> Page<T> pageOf(List<UUID> ids, Function<List<UUID>, List<T>> read) {
        if (ids.size() <= limit) {
            return new Page<>(read.apply(ids), Optional.empty());
        }
        List<UUID> shown = ids.subList(0, limit);
        return new Page<>(read.apply(shown), Optional.of(Cursor.after(shown.get(limit - 1))));
    }
}

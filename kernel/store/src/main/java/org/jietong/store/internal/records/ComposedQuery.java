package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jietong.api.cases.Page;
import org.jietong.store.internal.sql.Parameters;

/**
 * The query of a list, ready to be run.
 *
 * @param sql its text
 * @param values the values of its parameters in order
 * @param limit how many entries a page has; the query gives one more if there is one
 */
record ComposedQuery(String sql, List<Object> values, int limit) {

    void bind(Parameters parameters) throws SQLException {
        for (Object value : values) {
            if (value instanceof UUID id) {
                parameters.id(id);
            } else if (value instanceof Integer number) {
                parameters.whole(number);
            } else {
                parameters.text((String) value);
            }
        }
    }

    <T> Page<T> page(List<T> found, Function<T, UUID> id) {
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        List<T> shown = found.subList(0, limit);
        return new Page<>(shown, Optional.of(Cursor.after(id.apply(shown.get(limit - 1)))));
    }
}

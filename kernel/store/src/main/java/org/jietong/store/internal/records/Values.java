package org.jietong.store.internal.records;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;

/**
 * The values of a composed query in the order of its parameters. Each stands in the text as a bare question mark; jOOQ's
 * own would be wrapped in casts that are of no use here and hide the indexes.
 */
final class Values {
    private final List<Object> values = new ArrayList<>();

    <T> Field<T> next(T value, Class<T> type) {
        values.add(value);
        return CustomField.of("parameter", DSL.field("parameter", type).getDataType(), context -> context.sql('?'));
    }

    List<Object> inOrder() {
        return List.copyOf(values);
    }
}

package org.jietong.bench.internal;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * A row as it stands in the database.
 *
 * @param table its table
 * @param key values of the primary key
 * @param values all values by column; identifiers as {@link java.util.UUID} in either database
 */
record Row(Table table, List<Object> key, SortedMap<String, Value> values) {

    /** The statement that adds rows of this shape. */
    String insert() {
        return "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    /**
     * A value with its type, which a null needs too.
     *
     * @param content the value or null
     * @param type one of {@link java.sql.Types}
     */
    record Value(Object content, int type) {}
}

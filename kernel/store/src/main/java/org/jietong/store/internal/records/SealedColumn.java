package org.jietong.store.internal.records;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.secret.Sealer;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/**
 * A column of sealed values, gone through in the order of its rows' keys.
 *
 * @param table its table
 * @param key the column that names a row
 * @param column the sealed column
 * @param kinds what key and column are
 * @param purpose what its values are sealed for
 */
record SealedColumn(String table, String key, String column, Kinds kinds, String purpose) implements Walked {

    /** What key and column are: ids or texts, texts or bytes of texts. */
    enum Kinds {
        TEXT_BY_ID,
        TEXT_BY_NUMBER,
        BYTES_BY_TEXT
    }

    static SealedColumn byId(String table, String column, String purpose) {
        return new SealedColumn(table, "id", column, Kinds.TEXT_BY_ID, purpose);
    }

    @Override
    public Optional<String> seal(Statements statements, Optional<String> after, int limit) {
        String sql = "select " + key + ", " + column + " from " + table
                + (after.isPresent() ? " where " + key + " > ?" : "") + " order by " + key
                + " fetch first ? rows only";
        List<Row> rows = statements.list(
                sql,
                parameters -> {
                    if (after.isPresent()) {
                        bindKey(parameters, after.get());
                    }
                    parameters.whole(limit);
                },
                this::row);
        Sealer sealer = statements.seals().sealer();
        rows.forEach(row -> row.kept()
                .filter(kept -> !sealer.isCurrent(kept))
                .ifPresent(kept -> replace(statements, row.key(), kept)));
        return rows.size() < limit
                ? Optional.empty()
                : Optional.of(rows.get(rows.size() - 1).key());
    }

    /** Only when it still is what was read: whoever has changed it meanwhile has sealed it with the present key. */
    private void replace(Statements statements, String row, String kept) {
        Sealer sealer = statements.seals().sealer();
        String sealed = sealer.seal(purpose, sealer.open(purpose, kept));
        boolean bytes = kinds == Kinds.BYTES_BY_TEXT;
        String sql = "update " + table + " set " + column + " = ? where " + key + " = ?"
                + (bytes ? "" : " and " + column + " = ?");
        statements.count(sql, parameters -> {
            if (bytes) {
                bindKey(parameters.bytes(sealed.getBytes(StandardCharsets.UTF_8)), row);
            } else {
                bindKey(parameters.text(sealed), row);
                parameters.text(kept);
            }
        });
    }

    private void bindKey(Parameters parameters, String row) throws SQLException {
        switch (kinds) {
            case TEXT_BY_ID -> parameters.id(UUID.fromString(row));
            case TEXT_BY_NUMBER -> parameters.whole(Integer.parseInt(row));
            default -> parameters.text(row);
        }
    }

    private Row row(Columns columns) throws SQLException {
        String name =
                switch (kinds) {
                    case TEXT_BY_ID -> columns.id().toString();
                    case TEXT_BY_NUMBER -> Integer.toString(columns.whole());
                    default -> columns.text();
                };
        return new Row(
                name,
                kinds == Kinds.BYTES_BY_TEXT
                        ? columns.bytesIfAny().map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        : columns.textIfAny());
    }

    private record Row(String key, Optional<String> kept) {}
}

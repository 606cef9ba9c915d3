package org.jietong.store.internal.sql;

/** Rows of a table that one statement inserts, so that the server begins and ends one statement for them and not one each. */
final class RowsTogether {
    private static final String VALUES = ") values (";
    /** Few enough for the texts of all numbers of rows to stay prepared. */
    private static final int MOST = 16;

    private RowsTogether() {}

    /** How many rows a statement can be given: one, unless it inserts given values. */
    static int most(String sql) {
        return sql.startsWith("insert into ") && sql.contains(VALUES) && sql.endsWith(")") ? MOST : 1;
    }

    /** The statement for so many rows. */
    static String text(String sql, int rows) {
        return rows == 1
                ? sql
                : sql + (", " + sql.substring(sql.indexOf(VALUES) + VALUES.length() - 1)).repeat(rows - 1);
    }
}

package org.jietong.store.internal.sql;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table, and the text of the statements over it. The texts are made once, when the records are set up; the rows' mapper
 * binds and reads the columns in this order.
 *
 * @param name its name
 * @param columns its columns; those that name a row stand last, so that insert and update bind alike
 */
public record Table(String name, List<String> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    public static Table of(String name, String... columns) {
        return new Table(name, List.of(columns));
    }

    /** A table whose columns are written in groups. */
    public static Table of(String name, List<List<String>> groups) {
        return new Table(name, groups.stream().flatMap(List::stream).toList());
    }

    public String insert() {
        return "insert into " + name + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** All columns of the rows that a condition names. */
    public String select(String rest) {
        return "select " + String.join(", ", columns) + " from " + name + " " + rest;
    }

    /** All columns and a further one at the end. */
    public String selectAnd(String column, String rest) {
        return "select " + String.join(", ", columns) + ", " + column + " from " + name + " " + rest;
    }

    /** Sets some columns of the rows that a condition names. */
    public String update(List<String> changed, String condition) {
        return "update " + name + " set "
                + changed.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + " where "
                + condition;
    }

    /** The columns without the last ones, which name the row. */
    public List<String> withoutLast(int keys) {
        return columns.subList(0, columns.size() - keys);
    }

    /** A list of so many parameters in parentheses. */
    public static String parameters(int count) {
        return Stream.generate(() -> "?").limit(count).collect(Collectors.joining(", ", "(", ")"));
    }
}

package org.jietong.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * What somebody sees who has the database, or files of the product, and nothing else.
 *
 * @param address of the database
 */
record Kept(String address) {

    static Kept in(Map<String, String> database) {
        return new Kept("jdbc:postgresql://localhost:" + database.get("jietong.database.port") + "/"
                + database.get("jietong.database.name"));
    }

    /** How many rows a table has. */
    long rows(String table) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables of all schemas, and the columns in them, that have a text in any value. */
    List<String> with(String text) {
        try (Connection connection = connection()) {
            List<String> found = new ArrayList<>();
            for (String table : tables(connection)) {
                found.addAll(with(text, table, connection));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(address, "postgres", "");
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_SCHEM") + ".\"" + found.getString("TABLE_NAME") + "\"");
            }
        }
        return tables;
    }

    private static List<String> with(String text, String table, Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    if (value(rows, column).contains(text)) {
                        found.add(table + "." + rows.getMetaData().getColumnName(column));
                    }
                }
            }
        }
        return found;
    }

    private static String value(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }

    /** All lines of the compressed files below a folder. */
    static List<String> lines(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".gz"))
                    .flatMap(file -> linesOf(file).stream())
                    .toList();
        }
    }

    private static List<String> linesOf(Path file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

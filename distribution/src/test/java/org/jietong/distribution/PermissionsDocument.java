package org.jietong.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code docs/permissions.md} as it is to be read: who may ask for what.
 *
 * @param roles the roles of its table
 * @param granted the roles that have a permission, by its name
 * @param operations who may ask for an operation, by method and path
 */
record PermissionsDocument(List<String> roles, Map<String, Set<String>> granted, Map<String, Row> operations) {
    private static final Path FILE = Path.of("../docs/permissions.md");

    /**
     * A row of the table of operations.
     *
     * @param outside who may ask without being staff
     * @param permissions of which staff need one; none for any
     */
    record Row(String outside, List<String> permissions) {}

    static PermissionsDocument read() {
        try {
            List<String[]> rows = Files.readAllLines(FILE).stream()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("|---"))
                    .map(PermissionsDocument::cells)
                    .toList();
            List<String> roles = rows.stream()
                    .filter(row -> row[0].equals("permission"))
                    .findFirst()
                    .map(row -> Arrays.asList(row).subList(1, row.length))
                    .orElseThrow();
            Map<String, Set<String>> granted = new LinkedHashMap<>();
            Map<String, Row> operations = new LinkedHashMap<>();
            for (String[] row : rows) {
                if (row[0].matches("GET|POST|PUT|DELETE")) {
                    operations.put(row[0] + " " + row[1], row(row));
                } else if (row.length == roles.size() + 1 && !row[0].equals("permission")) {
                    granted.put(row[0], marked(row, roles));
                }
            }
            return new PermissionsDocument(roles, granted, operations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean lets(String role, String operation) {
        List<String> needed = operations.get(operation).permissions();
        return needed.isEmpty()
                || needed.stream().anyMatch(permission -> granted.getOrDefault(permission, Set.of())
                        .contains(role));
    }

    private static Row row(String[] cells) {
        return new Row(cells[2], cells[3].equals("*") ? List.of() : List.of(cells[3].split(", ")));
    }

    private static Set<String> marked(String[] cells, List<String> roles) {
        return IntStream.range(0, roles.size())
                .filter(i -> cells[i + 1].equals("●"))
                .mapToObj(roles::get)
                .collect(Collectors.toSet());
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(cell -> cell.replace("`", "").replace(" (survey)", "").strip())
                .toArray(String[]::new);
    }
}

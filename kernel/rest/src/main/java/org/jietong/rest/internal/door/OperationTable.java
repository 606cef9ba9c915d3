package org.jietong.rest.internal.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.identity.Permission;

/**
 * The table of operations, as it stands in {@code permissions.txt}.
 *
 * @param entries by method and path
 */
public record OperationTable(Map<String, Entry> entries) {
    private static final String FILE = "/org/jietong/rest/internal/permissions.txt";
    private static final String ANYBODY = "*";
    private static final String NOBODY = "nobody";
    private static final int COLUMNS = 4;
    private static final Set<Permission> PERSONAL = Set.of(
            Permission.READ_CASES,
            Permission.READ_CREDIT_REGISTER,
            Permission.READ_STAFF,
            Permission.HANDLE_PERSONAL_DATA);
    private static final String OWN = "/me/";

    public OperationTable {
        entries = Map.copyOf(entries);
    }

    /** Reads the table; a line that cannot be read stops the start. */
    public static OperationTable read() {
        try (InputStream in = OperationTable.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new OperationTable(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", COLUMNS))
                    .collect(Collectors.toMap(columns -> columns[0] + " " + columns[1], OperationTable::entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operations, as {@code GET /cases/{number}}. */
    public Set<String> operations() {
        return entries.keySet();
    }

    /** Whether an operation needs no session. */
    public boolean open(String method, String path) {
        return find(method, path)
                .filter(entry -> entry.outside() == Entry.Outside.ANYONE)
                .isPresent();
    }

    /** Whether an operation shows who applied, or who works here. */
    public boolean personal(String method, String path) {
        return path.startsWith(OWN)
                || find(method, path)
                        .filter(entry -> entry.permissions().stream().anyMatch(PERSONAL::contains))
                        .isPresent();
    }

    Optional<Entry> find(String method, String path) {
        return Optional.ofNullable(entries.get(method + " " + path));
    }

    private static Entry entry(String[] columns) {
        Entry.Outside outside = Entry.Outside.valueOf(columns[2].toUpperCase(Locale.ROOT));
        String needed = columns[3].strip();
        return switch (needed) {
            case ANYBODY -> new Entry(outside, Entry.Inside.ANYBODY, Set.of());
            case NOBODY -> new Entry(outside, Entry.Inside.NOBODY, Set.of());
            default ->
                new Entry(
                        outside,
                        Entry.Inside.WHO_IS_PERMITTED,
                        Arrays.stream(needed.split("\\|"))
                                .map(Permission::valueOf)
                                .collect(Collectors.toSet()));
        };
    }
}

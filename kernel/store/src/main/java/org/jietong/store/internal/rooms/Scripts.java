package org.jietong.store.internal.rooms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jietong.api.tables.DatabaseKind;
import org.osgi.framework.Bundle;

/**
 * A plugin's migrations for one kind of database.
 *
 * @param byName their texts by the names of their files
 */
public record Scripts(Map<String, String> byName) {
    private static final Pattern FILE = Pattern.compile("V([1-9][0-9]{0,5})__\\w+\\.sql");
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:table|index|sequence|view|trigger|insert\\s+into|update|delete\\s+from|on)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?"
                    + "\"?([a-z]\\w*)");
    private static final Pattern WORDS = Pattern.compile("delete|update|set|commit|conflict|cascade");

    /**
     * Takes them as they are.
     *
     * @throws RoomRefusedException when there are none, or a file is not called {@code V<number>__<words>.sql}
     */
    public Scripts {
        byName = Map.copyOf(byName);
        if (byName.isEmpty()) {
            throw new RoomRefusedException("it asks for tables and has no migrations");
        }
        byName.keySet().stream()
                .filter(name -> !FILE.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new RoomRefusedException("a migration is called V<number>__<words>.sql, not " + name);
                });
    }

    /** Those in the folder {@code db/<kind>} of a bundle. */
    static Scripts in(Bundle bundle, DatabaseKind kind) {
        Map<String, String> found = new TreeMap<>();
        Enumeration<URL> entries = bundle.findEntries("/db/" + kind.folder(), "*.sql", false);
        while (entries != null && entries.hasMoreElements()) {
            URL entry = entries.nextElement();
            String path = entry.getPath();
            found.put(path.substring(path.lastIndexOf('/') + 1), text(entry));
        }
        return new Scripts(found);
    }

    /** The number of the last one. */
    int newest() {
        return byName.keySet().stream().mapToInt(Scripts::number).max().orElseThrow();
    }

    private static int number(String name) {
        Matcher matcher = FILE.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalStateException(name);
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** Tables and indexes that lie outside a room; whoever errs is told so before anything is run. */
    List<String> outside(Room room) {
        return byName.values().stream()
                .map(sql -> COMMENT.matcher(sql).replaceAll("").toLowerCase(Locale.ROOT))
                .flatMap(sql -> TABLE.matcher(sql).results())
                .map(match -> match.group(1))
                .filter(name ->
                        !name.startsWith(room.prefix()) && !WORDS.matcher(name).matches())
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(URL entry) {
        try (InputStream in = entry.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.jietong.rules.internal.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of the entries of a zip: plain paths, which never lead out of the pack. */
final class EntryNames {
    private static final int LONGEST = 200;
    private static final Pattern LAWFUL =
            Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}_. -]*(?:/[\\p{L}\\p{N}_-][\\p{L}\\p{N}_. -]*)*");
    private static final Pattern OF_THE_SYSTEM = Pattern.compile("__MACOSX/.*|(?:.*/)?\\.DS_Store|(?:.*/)?Thumbs\\.db");

    private EntryNames() {}

    static boolean areLawful(String name) {
        return name.length() <= LONGEST && LAWFUL.matcher(name).matches();
    }

    /** Whether an entry is one that an operating system adds unasked. */
    static boolean isOfTheSystem(String name) {
        return OF_THE_SYSTEM.matcher(name).matches();
    }

    /** Files that all lie in one folder without a {@code pack.json} beside it, as when a folder was zipped whole. */
    static Map<String, byte[]> withoutCommonFolder(Map<String, byte[]> files) {
        Set<String> folders = files.keySet().stream()
                .map(path -> path.substring(0, path.indexOf('/') + 1))
                .collect(Collectors.toSet());
        if (folders.size() != 1 || folders.contains("")) {
            return files;
        }
        int length = folders.iterator().next().length();
        Map<String, byte[]> inside = new LinkedHashMap<>();
        files.forEach((path, bytes) -> inside.put(path.substring(length), bytes));
        return inside;
    }
}

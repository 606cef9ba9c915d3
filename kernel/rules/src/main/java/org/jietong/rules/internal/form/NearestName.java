package org.jietong.rules.internal.form;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what somebody meant who misspelt a name. */
final class NearestName {
    private static final int LONGEST = 64;

    private NearestName() {}

    /** The known name nearest to a misspelt one by edit distance; empty when none is near. */
    static Optional<String> to(String misspelt, Set<String> known) {
        if (misspelt.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> name.length() <= LONGEST)
                .min(Comparator.comparingInt((String name) -> distance(misspelt, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(misspelt, name) <= Math.max(2, name.length() / 2));
    }

    /** Edits that turn one name into the other, ignoring case. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] previous = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}

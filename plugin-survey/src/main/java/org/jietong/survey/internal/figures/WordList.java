package org.jietong.survey.internal.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that the bundle brings, one a line; lines that begin with {@code #} are remarks.
 *
 * @param words the words
 */
record WordList(Set<String> words) {
    WordList {
        words = Set.copyOf(words);
    }

    /** Reads one of the lists in the folder {@code words}. */
    static WordList named(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                WordList.class.getResourceAsStream("/words/" + name + ".txt"), StandardCharsets.UTF_8))) {
            return new WordList(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }
}

package org.jietong.security.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that everybody tries first: the long enough ones of the usual lists, and those of very few characters. */
final class CommonPasswords {
    private static final String LIST = "common-passwords.txt";
    private static final int FEWEST_DIFFERENT_CHARACTERS = 4;

    private final Set<String> listed = read();

    boolean contains(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        return listed.contains(plain) || plain.chars().distinct().count() < FEWEST_DIFFERENT_CHARACTERS;
    }

    private static Set<String> read() {
        try (InputStream in = CommonPasswords.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

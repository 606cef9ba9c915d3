package org.jietong.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the product writes down for the first sign-in. */
record FirstSignIn(String login, String password) {

    static FirstSignIn in(Path data) {
        try {
            List<String> words = Files.readAllLines(data.resolve("first-sign-in.txt"), StandardCharsets.UTF_8);
            return new FirstSignIn(after("login", words), after("password", words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String after(String label, List<String> lines) {
        return lines.stream()
                .filter(line -> line.strip().startsWith(label + ":"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line " + label + ": in " + lines));
    }
}

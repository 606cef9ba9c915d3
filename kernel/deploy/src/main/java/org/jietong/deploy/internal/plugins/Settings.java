package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where plugins lie and how long one may take, as the settings have it.
 *
 * @param watched the folder in which jars are dropped
 * @param own the folder for jars on their way and jars that are kept
 * @param startLimit how long starting a bundle may take
 */
record Settings(Path watched, Path own, Duration startLimit) {
    private static final String START_LIMIT = "jietong.bundles.startLimit";
    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** @throws IllegalArgumentException for a limit that is no duration of a second to ten minutes */
    static Settings of(UnaryOperator<String> settings) {
        Path home = Path.of(value(settings, "jietong.home").orElse(""));
        Path watched = home.resolve(value(settings, "jietong.plugins").orElse("plugins"));
        Path data = home.resolve(value(settings, "jietong.data").orElse("data"));
        return new Settings(
                watched.toAbsolutePath(),
                data.resolve("bundles").toAbsolutePath(),
                limit(value(settings, START_LIMIT)));
    }

    private static Duration limit(Optional<String> given) {
        try {
            Duration limit = given.map(Duration::parse).orElse(USUAL);
            if (limit.compareTo(Duration.ofSeconds(1)) >= 0 && limit.compareTo(LONGEST) <= 0) {
                return limit;
            }
        } catch (DateTimeParseException e) {
            throw wrong(given, e);
        }
        throw wrong(given, null);
    }

    private static IllegalArgumentException wrong(Optional<String> given, Throwable cause) {
        return new IllegalArgumentException(
                START_LIMIT + " is a duration from PT1S to PT10M, not " + given.orElse(""), cause);
    }

    private static Optional<String> value(UnaryOperator<String> settings, String name) {
        return Optional.ofNullable(settings.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The folder for jars on their way, without what a process that died left there. */
    Path arriving() throws IOException {
        Path folder = Files.createDirectories(own.resolve("arriving"));
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : (Iterable<Path>) left::iterator) {
                Files.delete(file);
            }
        }
        return folder;
    }

    Path kept() throws IOException {
        return Files.createDirectories(own.resolve("kept"));
    }

    /** The name of this machine, by which its records are told from those of others. */
    static String node() throws IOException {
        return InetAddress.getLocalHost().getHostName();
    }
}

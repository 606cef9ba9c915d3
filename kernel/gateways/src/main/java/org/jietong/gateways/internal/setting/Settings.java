package org.jietong.gateways.internal.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The settings whose names begin alike; what is wrong with them is collected, so that it is told all at once. */
public final class Settings {
    private static final long LONGEST_FILE = 4096;

    private final UnaryOperator<String> properties;
    private final String prefix;
    private final List<String> faults = new ArrayList<>();

    /**
     * Settings.
     *
     * @param properties framework properties, null for one that is not set
     * @param prefix how their names begin, with the dot
     */
    public Settings(UnaryOperator<String> properties, String prefix) {
        this.properties = properties;
        this.prefix = prefix;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(properties.apply(prefix + name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    public boolean flag(String name) {
        return text(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** A text without which nothing goes; empty, and a fault, when it is missing. */
    public String needed(String name) {
        return text(name).orElseGet(() -> {
            fault(name, "is missing");
            return "";
        });
    }

    /** A port; what is none is a fault. */
    public int port(String name, int otherwise) {
        Optional<String> given = text(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        int port = given.get().matches("[0-9]{1,5}") ? Integer.parseInt(given.get()) : 0;
        if (port < 1 || port > 65_535) {
            fault(name, "is no port from 1 to 65535");
        }
        return port;
    }

    /** What is read from the file that a setting names; empty when it names none, and a fault when that is no use. */
    public <T> Optional<T> fromFile(String name, Function<String, Optional<T>> reading, String what) {
        return text(name).flatMap(file -> {
            Optional<T> read = contents(file).flatMap(reading);
            if (read.isEmpty()) {
                fault(name, "names no readable file with " + what);
            }
            return read;
        });
    }

    private static Optional<String> contents(String file) {
        try {
            Path path = Path.of(file);
            return Files.size(path) > LONGEST_FILE
                    ? Optional.empty()
                    : Optional.of(Files.readString(path).strip()).filter(text -> !text.isEmpty());
        } catch (IOException | InvalidPathException e) {
            // Told as a fault of the setting, without the path, which others may see on the health page.
            return Optional.empty();
        }
    }

    /** Notes what is wrong with a setting. */
    public void fault(String name, String what) {
        faults.add(prefix + name + " " + what);
    }

    /** What is wrong, in the order in which it was found. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** What was made of the settings, when nothing is wrong with them. */
    public <T> Reading<T> reading(T made, List<String> warnings) {
        return faults.isEmpty()
                ? new Reading<>(Optional.of(made), warnings)
                : new Reading<>(Optional.empty(), faults());
    }
}

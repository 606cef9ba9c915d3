package org.jietong.security.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings of this bundle, read by name; each falls back to a default. */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String SESSION_HOURS = "jietong.sessions.hours";
    private static final long DEFAULT_SESSION_HOURS = 8;
    private static final long LONGEST_SESSION_HOURS = 168;
    private static final long DEFAULT_MINUTES = 30;
    private static final long MOST_MINUTES = 1440;

    private final UnaryOperator<String> property;

    /** @param property gives the value of a name, or null */
    public Settings(UnaryOperator<String> property) {
        this.property = property;
    }

    /** How long a session lasts, 1 to 168 hours. */
    Duration sessionLifetime() {
        return Duration.ofHours(whole(SESSION_HOURS, DEFAULT_SESSION_HOURS, LONGEST_SESSION_HOURS));
    }

    /** How long sessions and their tokens last. */
    Lifetimes lifetimes() {
        return new Lifetimes(
                Duration.ofMinutes(whole("jietong.sessions.tokenMinutes", DEFAULT_MINUTES, MOST_MINUTES)),
                Duration.ofMinutes(whole("jietong.sessions.idleMinutes", DEFAULT_MINUTES, MOST_MINUTES)),
                sessionLifetime());
    }

    /** Whether a password that somebody else chose has to be changed first; never in a demonstration. */
    boolean changeFirstPassword() {
        return !demo()
                && value("jietong.staff.changeFirstPassword")
                        .map(Boolean::parseBoolean)
                        .orElse(true);
    }

    /** The folder for everything written. */
    public Path dataFolder() {
        return value("jietong.data")
                .map(Path::of)
                .orElseGet(() -> Path.of(value("jietong.home").orElse(".")).resolve("data"));
    }

    /** The file with the key that secrets are encrypted with; one in the data folder when it is left out. */
    public Optional<Path> secretsKeyFile() {
        return value("jietong.secrets.keyFile").map(Path::of);
    }

    /** Whether this is a demonstration with sample staff. */
    boolean demo() {
        return value("jietong.demo").map(Boolean::parseBoolean).orElse(false);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(property.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private long whole(String name, long otherwise, long most) {
        return value(name).map(text -> whole(name, text, otherwise, most)).orElse(otherwise);
    }

    private static long whole(String name, String text, long otherwise, long most) {
        if (text.matches("[0-9]{1,4}")) {
            long number = Long.parseLong(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        LOG.atWarn()
                .addKeyValue("setting", name)
                .addKeyValue("used", otherwise)
                .log("A setting is not a whole number from 1 to " + most);
        return otherwise;
    }
}

package org.jietong.security.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings of this bundle, read by name; each falls back to a default. */
final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String SESSION_HOURS = "jietong.sessions.hours";
    private static final long DEFAULT_SESSION_HOURS = 8;
    private static final long LONGEST_SESSION_HOURS = 168;

    private final UnaryOperator<String> property;

    /** @param property gives the value of a name, or null */
    Settings(UnaryOperator<String> property) {
        this.property = property;
    }

    /** How long a session lasts, 1 to 168 hours. */
    Duration sessionLifetime() {
        return Duration.ofHours(value(SESSION_HOURS).map(Settings::hours).orElse(DEFAULT_SESSION_HOURS));
    }

    /** The folder for everything written. */
    Path dataFolder() {
        return value("jietong.data")
                .map(Path::of)
                .orElseGet(() -> Path.of(value("jietong.home").orElse(".")).resolve("data"));
    }

    /** Whether this is a demonstration with sample staff. */
    boolean demo() {
        return value("jietong.demo").map(Boolean::parseBoolean).orElse(false);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(property.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static long hours(String text) {
        if (text.matches("[0-9]{1,3}")) {
            long hours = Long.parseLong(text);
            if (hours >= 1 && hours <= LONGEST_SESSION_HOURS) {
                return hours;
            }
        }
        LOG.atWarn()
                .addKeyValue("setting", SESSION_HOURS)
                .addKeyValue("used", DEFAULT_SESSION_HOURS)
                .log("A setting is not a whole number from 1 to " + LONGEST_SESSION_HOURS);
        return DEFAULT_SESSION_HOURS;
    }
}

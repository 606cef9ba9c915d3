package org.jietong.rules.internal.setting;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A setting that is an ISO 8601 duration.
 *
 * @param name the framework property
 * @param usual what holds when it is not set
 * @param shortest the least that makes sense
 * @param longest the most that makes sense
 */
public record DurationSetting(String name, Duration usual, Duration shortest, Duration longest) {

    /**
     * Its value.
     *
     * @param settings gives a property by its name, or null
     * @throws IllegalArgumentException for a text that is no duration within the bounds
     */
    public Duration of(UnaryOperator<String> settings) {
        return Optional.ofNullable(settings.apply(name)).map(this::read).orElse(usual);
    }

    private Duration read(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.compareTo(shortest) >= 0 && duration.compareTo(longest) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is no duration such as " + usual + ": " + text, e);
        }
        throw new IllegalArgumentException(name + " lies between " + shortest + " and " + longest + ": " + text);
    }
}

package org.jietong.rules.internal.publish;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The least time between deciding that a pack takes force and its taking force, in which every node learns of it. */
public final class Lead {
    /** The setting: an ISO 8601 duration of 10 milliseconds to a day. */
    static final String SETTING = "jietong.rules.lead";

    private static final Duration USUAL = Duration.ofSeconds(5);
    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofDays(1);

    private Lead() {}

    /** @throws IllegalArgumentException for a setting that is no such duration */
    public static Duration of(UnaryOperator<String> settings) {
        return Optional.ofNullable(settings.apply(SETTING)).map(Lead::read).orElse(USUAL);
    }

    private static Duration read(String text) {
        try {
            Duration lead = Duration.parse(text);
            if (lead.compareTo(SHORTEST) >= 0 && lead.compareTo(LONGEST) <= 0) {
                return lead;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(SETTING + " is no duration such as PT5S: " + text, e);
        }
        throw new IllegalArgumentException(SETTING + " lies between PT0.01S and PT24H: " + text);
    }
}

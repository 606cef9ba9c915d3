package org.jietong.api.time;

import java.time.LocalTime;

/**
 * A stretch of business hours.
 *
 * @param from opening, inclusive
 * @param to close, exclusive, later than the opening
 */
public record Session(LocalTime from, LocalTime to) {
    public Session {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a session ends after it begins: " + from + "–" + to);
        }
    }
}

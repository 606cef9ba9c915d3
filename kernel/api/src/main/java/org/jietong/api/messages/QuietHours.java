package org.jietong.api.messages;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A part of the day in which nobody is to be disturbed; it may reach over midnight.
 *
 * @param from its first minute
 * @param until the first minute after it; the same as {@code from} for none
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** Whether a time of the day lies within it. */
    public boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean notOver = time.isBefore(until);
        return from.isAfter(until) ? begun || notOver : begun && notOver;
    }

    /**
     * The first instant, from one on, that lies outside. Where the clocks are changed and the end is a time that the day does
     * not have, it is that much later.
     */
    public Instant endFrom(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        if (!contains(there.toLocalTime())) {
            return instant;
        }
        ZonedDateTime end = there.toLocalDate().atTime(until).atZone(zone);
        return (end.isAfter(there)
                        ? end
                        : there.toLocalDate().plusDays(1).atTime(until).atZone(zone))
                .toInstant();
    }
}

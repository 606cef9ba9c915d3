package org.jietong.api.calendars;

import java.time.Instant;
import java.util.List;

/**
 * A schedule with where it stands and how it came there.
 *
 * @param year the year of the schedule
 * @param digest SHA-256 of its content, whatever the order of its lines
 * @param state where it stands now
 * @param addedAt when it was handed in
 * @param history what was done to it, oldest first
 */
public record CalendarStanding(
        int year, String digest, CalendarState state, Instant addedAt, List<CalendarEvent> history) {
    public CalendarStanding {
        history = List.copyOf(history);
    }
}

package org.jietong.api.calendars;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.journal.Actor;

/**
 * Something that was done to a schedule. Events are only ever added, and their ids are their order.
 *
 * @param id time-ordered (UUID version 7)
 * @param year the year of the schedule
 * @param digest which schedule
 * @param type what was done
 * @param at when
 * @param by who did it
 * @param staff the account, when a staff member did it
 * @param why the reason, in words
 */
public record CalendarEvent(
        UUID id, int year, String digest, Type type, Instant at, Actor by, Optional<UUID> staff, String why) {

    /** What can be done to a schedule. */
    public enum Type {
        UPLOADED,
        CHECKED,
        APPROVED,
        ACTIVATED,
        ROLLED_BACK,
        WITHDRAWN
    }
}

package org.jietong.api.calendars;

import java.util.Optional;

/**
 * A year whose working days are known.
 *
 * @param year the year
 * @param origin where its schedule comes from
 * @param digest the schedule, when it was activated
 * @param daysOff how many days off it names
 * @param workedDays how many Saturdays and Sundays it has worked
 */
public record ScheduledYear(int year, Origin origin, Optional<String> digest, int daysOff, int workedDays) {

    /** Where the schedule of a year comes from; a later one takes the place of those before it. */
    public enum Origin {
        /** Part of the product. */
        SHIPPED,
        /** A file of the calendar folder. */
        FOLDER,
        /** Handed in, approved and activated. */
        ACTIVATED
    }
}

package org.jietong.core.internal.journal.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How long the events of a case that has ended stay in the journal.
 *
 * @param after the time from its last event; empty when they stay for ever
 */
record Retention(Optional<Period> after) {
    static final String SETTING = "jietong.journal.archiveAfter";

    private static final int LEAST_DAYS = 30;

    /**
     * Reads the setting: a period such as {@code P5Y}, or nothing.
     *
     * @throws IllegalArgumentException for what is no period, or less than thirty days
     */
    static Retention of(Optional<String> setting) {
        return new Retention(setting.map(Retention::period));
    }

    private static Period period(String text) {
        try {
            Period period = Period.parse(text);
            if (!LocalDate.EPOCH.plus(period).isBefore(LocalDate.EPOCH.plusDays(LEAST_DAYS))) {
                return period;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(SETTING + " is no period such as P5Y: " + text, e);
        }
        throw new IllegalArgumentException(SETTING + " is at least P" + LEAST_DAYS + "D: " + text);
    }

    /** Events from before this instant may leave. */
    Optional<Instant> before(Clock clock) {
        return after.map(period -> ZonedDateTime.now(clock).minus(period).toInstant());
    }
}

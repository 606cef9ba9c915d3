package org.jietong.survey.internal.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When a plan asks, reminds and gives up.
 *
 * @param afterDays days from the trigger to the question, 0 to 366
 * @param at time of day at which it is asked
 * @param reminders days after the question at which it is remembered, in order, each before it ends, at most 3
 * @param openDays days for which it can be answered, 1 to 90
 */
public record Timing(int afterDays, LocalTime at, List<Integer> reminders, int openDays) {
    public Timing {
        reminders = List.copyOf(reminders);
    }

    /** When to ask because of what happened at an instant. */
    public Instant due(Instant triggered, ZoneId zone) {
        return due(LocalDate.ofInstant(triggered, zone), zone);
    }

    /** When to ask because of a day. */
    public Instant due(LocalDate triggered, ZoneId zone) {
        return triggered.plusDays(afterDays).atTime(at).atZone(zone).toInstant();
    }

    /** When a question that was put at an instant can no longer be answered. */
    public Instant expiry(Instant asked, ZoneId zone) {
        return asked.atZone(zone).plusDays(openDays).toInstant();
    }

    /**
     * When to remind.
     *
     * @param asked when it was asked
     * @param reminded how often it was remembered already
     * @return empty when that was the last time
     */
    public Optional<Instant> reminder(Instant asked, int reminded, ZoneId zone) {
        return reminded < reminders.size()
                ? Optional.of(
                        asked.atZone(zone).plusDays(reminders.get(reminded)).toInstant())
                : Optional.empty();
    }
}

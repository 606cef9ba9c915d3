package org.jietong.core.internal.cases.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jietong.api.journal.Actor;

/**
 * When something is done, and by whom.
 *
 * @param at the instant, to the microsecond, which every database keeps
 * @param zone the product's zone
 * @param actor who
 */
public record Moment(Instant at, ZoneId zone, Actor actor) {

    public static Moment of(Clock clock, Actor actor) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Moment(at, clock.getZone(), actor);
    }

    /** The day. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, zone);
    }

    /** The first instant after a day. */
    public Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The same moment, with somebody else acting. */
    public Moment by(Actor other) {
        return new Moment(at, zone, other);
    }
}

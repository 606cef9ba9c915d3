package org.jietong.core.internal.cases.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jietong.api.journal.Actor;

/**
 * When something is done, and by whom.
 *
 * @param at the instant, to the microsecond, which every database keeps
 * @param today the day in the product's zone
 * @param actor who
 */
public record Moment(Instant at, LocalDate today, Actor actor) {

    public static Moment of(Clock clock, Actor actor) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Moment(at, LocalDate.ofInstant(at, clock.getZone()), actor);
    }

    /** The same moment, with somebody else acting. */
    public Moment by(Actor other) {
        return new Moment(at, today, other);
    }
}

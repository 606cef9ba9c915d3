package org.jietong.api.calendars;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the walk over the open deadlines has come that a change of the calendar asks for (R2.14). There is one, which all
 * nodes share: whichever has the job goes on where another stopped.
 *
 * @param calendar digest of the calendar by which deadlines are computed; empty before the first walk
 * @param underWay whether there are applications left to look at
 * @param after the application that was looked at last; empty at the beginning and at the end
 * @param againAt when it is begun once more, for what was under way on a node that had the calendar before; empty when it is not
 * @param turn counts the moves, so that of two nodes one makes the next
 */
public record DeadlineWalk(
        String calendar, boolean underWay, Optional<UUID> after, Optional<Instant> againAt, long turn) {

    /** Before there was any. */
    public static DeadlineWalk none() {
        return new DeadlineWalk("", false, Optional.empty(), Optional.empty(), 0);
    }

    /** From the beginning, by another calendar, and once more at an instant. */
    public DeadlineWalk by(String other, Instant again) {
        return new DeadlineWalk(other, true, Optional.empty(), Optional.of(again), turn + 1);
    }

    /** The same, once more at an instant. */
    public DeadlineWalk onceMore(Instant again) {
        return new DeadlineWalk(calendar, underWay, after, Optional.of(again), turn + 1);
    }

    /** Whether it is to be begun once more by now. */
    public boolean isDue(Instant now) {
        return !underWay && againAt.filter(at -> !at.isAfter(now)).isPresent();
    }

    /** Begun once more. */
    public DeadlineWalk begun() {
        return new DeadlineWalk(calendar, true, Optional.empty(), Optional.empty(), turn + 1);
    }

    /** Past an application. */
    public DeadlineWalk past(UUID application) {
        return new DeadlineWalk(calendar, true, Optional.of(application), againAt, turn + 1);
    }

    /** At the end. */
    public DeadlineWalk ended() {
        return new DeadlineWalk(calendar, false, Optional.empty(), againAt, turn + 1);
    }
}

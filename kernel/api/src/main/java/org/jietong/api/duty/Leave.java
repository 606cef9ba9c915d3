package org.jietong.api.duty;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.journal.Actor;

/**
 * A time at which a representative is away. Nothing new is assigned to them meanwhile.
 *
 * @param id time-ordered (UUID version 7)
 * @param representative who is away
 * @param from the first instant away
 * @param to the first instant back
 * @param kind why
 * @param substitute who takes over what is handed over for this leave, if named
 * @param enteredBy who entered it
 */
public record Leave(
        UUID id, UUID representative, Instant from, Instant to, Kind kind, Optional<UUID> substitute, Actor enteredBy) {

    /** Why somebody is away; a reason in words would tell of their health or family. */
    public enum Kind {
        ANNUAL,
        SICK,
        TRAINING,
        OFFICIAL_JOURNEY,
        OTHER
    }

    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** Whether any instant from one to before another lies in it. */
    public boolean touches(Instant since, Instant until) {
        return from.isBefore(until) && since.isBefore(to);
    }
}

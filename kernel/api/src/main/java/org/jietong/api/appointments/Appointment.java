package org.jietong.api.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.journal.Actor;

/**
 * A visit that was agreed on for a case.
 *
 * @param id time-ordered (UUID version 7); stays the same when it is moved
 * @param caseId the case
 * @param caseNumber its number
 * @param ordinal the how manieth of its case, from 0
 * @param slot the slot it has a seat in, or had when it was cancelled
 * @param host who comes
 * @param from beginning
 * @param to end
 * @param applications the applications it serves, at least one: several for a joint survey
 * @param state whether it takes place
 * @param madeAt when it was booked
 * @param last what was done to it last
 * @param sequence 0 when booked, one more with each change; also the HTTP entity tag
 */
public record Appointment(
        UUID id,
        UUID caseId,
        CaseNumber caseNumber,
        int ordinal,
        UUID slot,
        Host host,
        Instant from,
        Instant to,
        List<ApplicationNumber> applications,
        State state,
        Instant madeAt,
        Change last,
        int sequence) {
    public Appointment {
        applications = List.copyOf(applications);
    }

    /** Whether it takes place. */
    public enum State {
        BOOKED,
        CANCELLED
    }

    /**
     * What was done.
     *
     * @param at when
     * @param by who
     * @param reason why, in words, at most 500 characters
     */
    public record Change(Instant at, Actor by, Optional<String> reason) {}

    /** Whether it still lies ahead. */
    public boolean isAhead(Instant now) {
        return state == State.BOOKED && from.isAfter(now);
    }

    /** The same appointment at the time and with the host of another slot. */
    public Appointment movedTo(Slot other, Change change) {
        return new Appointment(
                id,
                caseId,
                caseNumber,
                ordinal,
                other.id(),
                other.host(),
                other.from(),
                other.to(),
                applications,
                state,
                madeAt,
                change,
                sequence + 1);
    }

    /** The same appointment, which does not take place. */
    public Appointment cancelled(Change change) {
        return new Appointment(
                id,
                caseId,
                caseNumber,
                ordinal,
                slot,
                host,
                from,
                to,
                applications,
                State.CANCELLED,
                madeAt,
                change,
                sequence + 1);
    }
}

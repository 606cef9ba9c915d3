package org.jietong.survey.internal.call;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.invitation.Form;

/**
 * A follow-up that staff have to put by telephone or at a visit.
 *
 * @param id time-ordered (UUID version 7)
 * @param followUp the follow-up
 * @param invitation the invitation under which the answers are entered
 * @param form {@link Form#PHONE} or {@link Form#VISIT}
 * @param representative who may not put it, because it is about their own work
 * @param state where it stands
 * @param attempts how often it was tried in vain
 * @param nextAt from when on it may be tried
 * @param hold who works on it; others keep off until the hold ends
 * @param version goes up by one with each change; the HTTP entity tag
 */
public record Call(
        UUID id,
        UUID followUp,
        UUID invitation,
        Form form,
        UUID representative,
        CallState state,
        int attempts,
        Instant nextAt,
        Optional<Hold> hold,
        long version) {

    /**
     * Somebody works on it.
     *
     * @param staff who
     * @param until when others may again
     */
    public record Hold(UUID staff, Instant until) {}

    /** Who works on it at an instant. */
    public Optional<Hold> heldAt(Instant now) {
        return hold.filter(some -> now.isBefore(some.until()));
    }

    Call held(Hold by) {
        return new Call(
                id, followUp, invitation, form, representative, state, attempts, nextAt, Optional.of(by), version + 1);
    }

    /** The same after it ended in some way. */
    public Call ended(CallState how) {
        return new Call(
                id, followUp, invitation, form, representative, how, attempts, nextAt, Optional.empty(), version + 1);
    }

    Call tried(CallState then, int times, Instant next) {
        return new Call(
                id, followUp, invitation, form, representative, then, times, next, Optional.empty(), version + 1);
    }
}

package org.jietong.survey.internal.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.questionnaire.Subject;

/**
 * That somebody may answer, once.
 *
 * @param id time-ordered
 * @param questionnaire by which questionnaire
 * @param version by which version of it; answers belong to this one whatever is published later
 * @param subject what it asks about
 * @param about whom and what it concerns
 * @param form by which form
 * @param issuedAt when it was issued
 * @param expiresAt from when on it is too late
 * @param state where it stands
 * @param origin what made it, a key of its own so that nobody is asked twice
 */
public record Invitation(
        UUID id,
        String questionnaire,
        int version,
        Subject subject,
        About about,
        Form form,
        Instant issuedAt,
        Instant expiresAt,
        State state,
        Optional<String> origin) {

    /** Where an invitation stands. */
    public enum State {
        /** It can be answered until it expires. */
        OPEN,
        /** It was answered. */
        COMPLETED,
        /** Nobody answered in time. */
        EXPIRED,
        /** It was called back. */
        WITHDRAWN
    }

    /** Whether somebody may answer at an instant. */
    public boolean isOpen(Instant now) {
        return state == State.OPEN && now.isBefore(expiresAt);
    }
}

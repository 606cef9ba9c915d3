package org.jietong.survey.internal.answering;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.invitation.Invitation;

/**
 * What somebody answered to an invitation; it never changes.
 *
 * @param id time-ordered
 * @param invitation to which, with whom and what it concerns
 * @param completedAt when
 * @param unhappy whether it fulfils the rule of the questionnaire for those for whom something has to be put right
 * @param enteredBy who entered it, if it was said in a call or at a visit
 * @param sheet the answers
 */
public record Response(
        UUID id,
        Invitation invitation,
        Instant completedAt,
        boolean unhappy,
        Optional<EnteredBy> enteredBy,
        AnswerSheet sheet) {}

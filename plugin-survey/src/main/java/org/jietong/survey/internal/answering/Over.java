package org.jietong.survey.internal.answering;

import java.time.Instant;
import java.util.List;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.invitation.Invitation;

/** Why an invitation cannot be answered any more. */
final class Over {
    private Over() {}

    static <T> Outcome<T> refused(Invitation invitation, Instant now) {
        return Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(Violation.of("", reason(invitation, now)))));
    }

    /** One that looks open and is not was answered in the same moment. */
    private static String reason(Invitation invitation, Instant now) {
        return switch (invitation.state()) {
            case OPEN -> invitation.isOpen(now) ? "ALREADY_ANSWERED" : "INVITATION_EXPIRED";
            case COMPLETED -> "ALREADY_ANSWERED";
            case EXPIRED -> "INVITATION_EXPIRED";
            case WITHDRAWN -> "INVITATION_WITHDRAWN";
        };
    }
}

package org.jietong.survey.internal.opinion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/** The life of an opinion: it gets a theme and an owner, and one reply. */
public final class Replying {
    /** Longest theme, in characters. */
    public static final int LONGEST_THEME = 64;

    /** Longest reply, in characters. */
    public static final int LONGEST_REPLY = 1000;

    private Replying() {}

    /**
     * Gives it a theme and an owner, as often as wanted before it is answered.
     *
     * @return refused with {@code CONFLICT} once it is answered
     */
    public static Outcome<Opinion> assigned(Opinion opinion, Opinion.Assignment assignment) {
        return unanswered(opinion)
                .map(open -> changed(open, OpinionState.ASSIGNED, Optional.of(assignment), Optional.empty()));
    }

    /**
     * Answers it.
     *
     * @return refused with {@code CONFLICT} once it is answered, and before it has a theme and an owner
     */
    public static Outcome<Opinion> replied(Opinion opinion, String text, UUID by, Instant now) {
        return unanswered(opinion)
                .then(open -> open.assignment().isPresent()
                        ? Outcome.done(open)
                        : Outcome.<Opinion>refused(conflict("OPINION_UNASSIGNED")))
                .map(open -> changed(
                        open, OpinionState.REPLIED, open.assignment(), Optional.of(new Opinion.Reply(text, by, now))));
    }

    private static Outcome<Opinion> unanswered(Opinion opinion) {
        return opinion.state() == OpinionState.REPLIED
                ? Outcome.refused(conflict("OPINION_REPLIED"))
                : Outcome.done(opinion);
    }

    private static Opinion changed(
            Opinion before,
            OpinionState state,
            Optional<Opinion.Assignment> assignment,
            Optional<Opinion.Reply> reply) {
        return new Opinion(
                before.id(),
                before.response(),
                before.question(),
                before.customer(),
                before.text(),
                before.answerable(),
                state,
                assignment,
                reply,
                before.writtenAt(),
                before.version() + 1);
    }

    private static Problem conflict(String code) {
        return Problem.of(ProblemType.CONFLICT, List.of(Violation.of("", code)));
    }
}

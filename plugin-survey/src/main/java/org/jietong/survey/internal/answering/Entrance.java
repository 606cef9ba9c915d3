package org.jietong.survey.internal.answering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.survey.internal.invitation.Invitation;
import org.jietong.survey.internal.invitation.InvitationRows;
import org.jietong.survey.internal.store.SurveyStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in whoever has the token of an invitation that can still be answered. */
final class Entrance {
    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);

    private final SurveyStore store;
    private final Guesses guesses;
    private final Clock clock;

    Entrance(SurveyStore store, Guesses guesses, Clock clock) {
        this.store = store;
        this.guesses = guesses;
        this.clock = clock;
    }

    /**
     * The invitation that a token opens.
     *
     * @return refused with {@code NOT_FOUND} when it opens none, with {@code TOO_MANY_REQUESTS} when there were many such
     *     lately, with {@code CONFLICT} when it can no longer be answered
     */
    Outcome<Invitation> with(String token) {
        Optional<Invitation> found = SecretToken.sent(token)
                .flatMap(sent -> store.read(sql -> new InvitationRows(sql).ofToken(sent.digest())));
        if (found.isEmpty()) {
            return guessed();
        }
        Instant now = clock.instant();
        return found.get().isOpen(now) ? Outcome.done(found.get()) : Over.refused(found.get(), now);
    }

    private Outcome<Invitation> guessed() {
        Optional<Duration> wait = guesses.add();
        if (wait.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        LOG.warn("Tokens that open no invitation come in large numbers");
        String seconds = Long.toString(wait.get().toSeconds() + 1);
        return Outcome.refused(Problem.of(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", seconds)));
    }
}

package org.jietong.survey.internal.invitation;

import java.time.Clock;
import java.time.Duration;
import org.jietong.api.problem.Outcome;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.survey.internal.store.SurveyStore;

/**
 * Marks invitations that nobody answered in time, for the figures. They cannot be answered from their last moment on, whenever this
 * comes by.
 */
public class ExpiryJob implements ScheduledJob {
    private final SurveyStore store;
    private final Invitations invitations;
    private final Clock clock;

    public ExpiryJob(SurveyStore store, Invitations invitations, Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "survey-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        int ended;
        do {
            ended = store.transact(sql -> Outcome.done(invitations.expire(clock.instant(), sql)))
                    .orElseThrow();
        } while (ended > 0);
    }
}

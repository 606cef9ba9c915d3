package org.jietong.survey.internal.answering;

import java.time.Clock;
import java.time.Instant;
import org.jietong.api.problem.Outcome;
import org.jietong.survey.internal.invitation.Invitation;
import org.jietong.survey.internal.invitation.Invitations;
import org.jietong.survey.internal.plan.FollowUp;
import org.jietong.survey.internal.plan.FollowUpRows;
import org.jietong.survey.internal.plan.FollowUpState;
import org.jietong.survey.internal.plan.RefusalRows;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;

/** Takes down that somebody who was invited wants no more questions. */
public final class Declining {
    private final SurveyStore store;
    private final RespondentDesk desk;
    private final Invitations invitations;
    private final Clock clock;

    public Declining(SurveyStore store, RespondentDesk desk, Invitations invitations, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * Registers whoever has the token as unwilling. The invitation is called back, and what was begun of it forgotten.
     *
     * @return refused as a token is
     */
    public Outcome<Invitation> decline(String token) {
        return desk.entered(token)
                .then(invitation -> store.transact(
                        sql -> invitations.withdraw(invitation.id(), sql).map(gone -> {
                            registered(gone, sql);
                            return gone;
                        })));
    }

    private void registered(Invitation invitation, DSLContext sql) {
        Instant now = clock.instant();
        new RefusalRows(sql).register(invitation.about().respondent(), RefusalRows.Source.LINK, now);
        FollowUpRows rows = new FollowUpRows(sql);
        rows.ofInvitation(invitation.id()).ifPresent(asked -> rows.save(refused(asked, now)));
    }

    private static FollowUp refused(FollowUp followUp, Instant now) {
        return followUp.with(followUp.progress().ended(FollowUpState.REFUSED, now));
    }
}

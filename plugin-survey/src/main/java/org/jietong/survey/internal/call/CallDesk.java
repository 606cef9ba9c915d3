package org.jietong.survey.internal.call;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.survey.internal.invitation.Invitation;
import org.jietong.survey.internal.invitation.Invitations;
import org.jietong.survey.internal.plan.FollowUp;
import org.jietong.survey.internal.plan.FollowUpRows;
import org.jietong.survey.internal.plan.FollowUpState;
import org.jietong.survey.internal.plan.RefusalRows;
import org.jietong.survey.internal.questionnaire.Published;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;

/** Follow-ups by telephone and at visits: who is to be called, by which words, and how it ended. */
public final class CallDesk {
    private final SurveyStore store;
    private final Invitations invitations;
    private final Questionnaires questionnaires;
    private final Clock clock;

    public CallDesk(SurveyStore store, Invitations invitations, Questionnaires questionnaires, Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /**
     * A call that somebody has taken on.
     *
     * @param listed the call
     * @param attempts what was tried before
     * @param version the version by which is asked
     */
    public record Taken(ListedCall listed, List<Attempt> attempts, Published version) {}

    /** The calls within the caller's scope that can be made now and that nobody else is at, first what waits longest. */
    public List<ListedCall> list(int limit, Caller.Staff staff) {
        Instant now = clock.instant();
        return store.read(sql -> new CallRows(sql).list(staff.scope(), now, limit)).stream()
                .filter(listed -> listed.call()
                        .heldAt(now)
                        .filter(hold -> !hold.staff().equals(staff.id()))
                        .isEmpty())
                .toList();
    }

    /** Takes a call on, as {@link Calling#take} has it; others keep off it for half an hour. */
    public Outcome<Taken> take(UUID call, Caller.Staff staff) {
        return known(call, staff, (listed, sql) -> Calling.take(listed.call(), staff.id(), clock.instant())
                .then(taken -> saved(taken, sql))
                .map(taken -> new Taken(
                        listed.with(taken), new CallRows(sql).attempts(call), version(taken.invitation(), sql))));
    }

    /**
     * Says how an attempt ended in which nothing was answered, as {@link Calling#report} has it. Who refused is asked no more;
     * a call that is given up waits for nothing, and the follow-up goes on with its next form when its time is over.
     *
     * @param note what there is to note, may be empty
     */
    public Outcome<ListedCall> report(UUID call, CallResult result, String note, Caller.Staff staff) {
        Instant now = clock.instant();
        return known(call, staff, (listed, sql) -> Calling.report(listed.call(), result, staff.id(), now)
                .then(next -> saved(next, sql))
                .map(next -> {
                    new CallRows(sql).note(call, new Attempt(now, staff.id(), staff.name(), result.kind(), note));
                    if (next.state() == CallState.REFUSED) {
                        refused(next, now, sql);
                    }
                    return listed.with(next);
                }));
    }

    private void refused(Call call, Instant now, DSLContext sql) {
        FollowUpRows rows = new FollowUpRows(sql);
        FollowUp followUp = rows.find(call.followUp()).orElseThrow();
        new RefusalRows(sql).register(followUp.customer().respondent(), RefusalRows.Source.CALL, now);
        rows.save(followUp.with(followUp.progress().ended(FollowUpState.REFUSED, now)));
        invitations.withdraw(call.invitation(), sql).map(Invitation::id);
    }

    private Published version(UUID invitation, DSLContext sql) {
        return invitations
                .find(invitation, sql)
                .flatMap(found -> questionnaires.version(found.questionnaire(), found.version(), sql))
                .orElseThrow();
    }

    private static Outcome<Call> saved(Call next, DSLContext sql) {
        return new CallRows(sql).save(next) ? Outcome.done(next) : Outcome.refused(ProblemType.STALE);
    }

    private <T> Outcome<T> known(UUID call, Caller.Staff staff, BiFunction<ListedCall, DSLContext, Outcome<T>> work) {
        return store.transact(sql -> new CallRows(sql)
                .find(call)
                .filter(listed -> staff.scope().covers(listed.utility(), listed.district()))
                .map(listed -> work.apply(listed, sql))
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }
}

package org.jietong.survey.internal.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.survey.internal.plan.Course;
import org.jietong.survey.internal.plan.Course.Step;
import org.jietong.survey.internal.plan.FollowUp;
import org.jietong.survey.internal.plan.FollowUpRows;
import org.jietong.survey.internal.plan.Plan;
import org.jietong.survey.internal.plan.PlanJson;
import org.jietong.survey.internal.plan.PlanRows;
import org.jietong.survey.internal.plan.RefusalRows;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on with the follow-ups whose time has come: asks, reminds, goes over to the next form, ends. Each is a transaction of its own
 * over the version that was read, with the invitation and the message in it, so that whoever is overtaken has done nothing.
 */
public final class Asking implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final int PAGE = 100;

    /** Until one is looked at again that cannot be gone on with, so that it does not stand in the way of others. */
    private static final Duration PUT_OFF = Duration.ofHours(1);

    private final SurveyStore store;
    private final PlanJson json;
    private final Questions questions;
    private final Course course;

    public Asking(SurveyStore store, PlanJson json, Questions questions, Course course) {
        this.store = store;
        this.json = json;
        this.questions = questions;
        this.course = course;
    }

    @Override
    public boolean page(Instant now) {
        List<FollowUp> due = store.read(sql -> new FollowUpRows(sql).due(now, PAGE));
        due.forEach(followUp -> looked(followUp, now));
        return due.size() == PAGE;
    }

    /** One that cannot be gone on with does not stand in the way of the others. */
    private void looked(FollowUp followUp, Instant now) {
        try {
            Outcome<Boolean> outcome = store.together((sql, transaction) -> gone(followUp, now, sql, transaction));
            if (outcome instanceof Outcome.Refused<Boolean> refused) {
                refused(followUp, refused.reason(), now);
            }
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("A follow-up of the plan {} cannot be gone on with", followUp.plan(), e);
            putOff(followUp, now);
        }
    }

    /** @throws RefusedException when the database is away, so that the run fails and is repeated */
    private void refused(FollowUp followUp, Problem why, Instant now) {
        if (why.type() == ProblemType.STORE_UNAVAILABLE) {
            throw new RefusedException(why);
        }
        if (why.type() != ProblemType.STALE) {
            LOG.warn("A follow-up of the plan {} cannot be gone on with: {}", followUp.plan(), why.violations());
            putOff(followUp, now);
        }
    }

    private void putOff(FollowUp followUp, Instant now) {
        store.transact(sql -> {
                    new FollowUpRows(sql).putOff(followUp, now.plus(PUT_OFF));
                    return Outcome.done(followUp);
                })
                .orElseThrow();
    }

    private Outcome<Boolean> gone(FollowUp followUp, Instant now, DSLContext sql, OwnTransaction transaction) {
        Plan plan = new PlanRows(sql, json).find(followUp.plan()).orElseThrow();
        Step step = course.next(followUp, plan, known(followUp, plan, now, sql), now);
        return progress(step, followUp, plan, now, sql, transaction)
                .then(next -> new FollowUpRows(sql).save(followUp.with(next))
                        ? Outcome.done(true)
                        : Outcome.refused(ProblemType.STALE));
    }

    private Course.Known known(FollowUp followUp, Plan plan, Instant now, DSLContext sql) {
        String respondent = followUp.customer().respondent();
        return new Course.Known(
                new RefusalRows(sql).isRegistered(respondent),
                new FollowUpRows(sql).askedSince(respondent, plan.cap().since(now, course.zone())));
    }

    private Outcome<FollowUp.Progress> progress(
            Step step, FollowUp followUp, Plan plan, Instant now, DSLContext sql, OwnTransaction transaction) {
        FollowUp.Progress before = followUp.progress();
        if (step instanceof Step.Ask ask) {
            return questions
                    .ask(followUp, plan, now, ask.expiresAt(), sql, transaction)
                    .map(invitation -> before.asked(invitation.id(), now, ask.nextAt()));
        }
        if (step instanceof Step.Remind remind) {
            questions.remind(followUp, plan, sql, transaction);
            return Outcome.done(before.remindedUntil(remind.nextAt()));
        }
        if (step instanceof Step.Wait) {
            return Outcome.refused(Problem.of(ProblemType.STALE));
        }
        questions.takeBack(followUp, sql);
        return Outcome.done(
                step instanceof Step.GoOn on
                        ? before.onTo(on.form(), now)
                        : before.ended(((Step.End) step).how(), now));
    }
}

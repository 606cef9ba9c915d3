package org.jietong.survey.internal.rectification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Ids;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.survey.internal.plan.CustomerColumns;
import org.jietong.survey.internal.plan.FollowUp;
import org.jietong.survey.internal.plan.FollowUpRows;
import org.jietong.survey.internal.plan.Plan;
import org.jietong.survey.internal.plan.PlanJson;
import org.jietong.survey.internal.plan.PlanRows;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Where rectifications are worked on: by their owner and by supervisors, never by the representative who was rated. */
public final class RectificationDesk {
    private final SurveyStore store;
    private final PlanJson json;
    private final Rectifying rectifying;
    private final Tidings tidings;
    private final Ids ids;
    private final Clock clock;

    public RectificationDesk(
            SurveyStore store, PlanJson json, Rectifying rectifying, Tidings tidings, Ids ids, Clock clock) {
        this.store = store;
        this.json = json;
        this.rectifying = rectifying;
        this.tidings = tidings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those within the caller's scope, newest first; the representative who was rated sees them too. */
    public Page<Rectification> list(
            Optional<RectificationState> state, boolean mine, int limit, Optional<UUID> cursor, Caller.Staff staff) {
        Condition condition = CustomerColumns.within(staff.scope())
                .and(state.map(RectificationRows::in).orElse(DSL.noCondition()))
                .and(mine ? RectificationRows.ownedBy(staff.id()) : DSL.noCondition());
        List<Rectification> found = store.read(sql -> new RectificationRows(sql).list(condition, cursor, limit));
        Optional<String> next = found.size() < limit
                ? Optional.empty()
                : Optional.of(found.get(limit - 1).id().toString());
        return new Page<>(found, next);
    }

    /** One of them; refused with {@code NOT_FOUND}. */
    public Outcome<Rectification> find(UUID rectification, Caller.Staff staff) {
        return store.read(sql -> known(rectification, staff, sql));
    }

    /**
     * The owner, or a supervisor, says that it is put right; the person is asked again by the plan that asked first.
     *
     * @return refused with {@code CONFLICT} unless it is open, with {@code FORBIDDEN} to others
     */
    public Outcome<Rectification> done(UUID rectification, String note, Caller.Staff staff) {
        Instant now = clock.instant();
        return store.transact(sql -> known(rectification, staff, sql)
                .then(known -> handled(known, staff))
                .then(open -> rectifying.done(open, note, staff.id(), now))
                .then(done -> saved(done, sql))
                .map(done -> {
                    askAgain(done, now, sql);
                    return done;
                }));
    }

    /**
     * A supervisor closes it without a good answer.
     *
     * @return refused with {@code CONFLICT} when it is closed, with {@code FORBIDDEN} to others
     */
    public Outcome<Rectification> close(UUID rectification, String reason, Caller.Staff staff) {
        Instant now = clock.instant();
        return store.together((sql, transaction) -> known(rectification, staff, sql)
                .then(known -> supervised(known, staff))
                .then(some -> rectifying.closed(some, reason, staff.id(), now))
                .then(closed -> saved(closed, sql))
                .map(closed -> told(closed, transaction)));
    }

    private Rectification told(Rectification closed, OwnTransaction transaction) {
        tidings.closed(closed, transaction);
        return closed;
    }

    private void askAgain(Rectification done, Instant now, DSLContext sql) {
        done.plan().flatMap(new PlanRows(sql, json)::find).ifPresent(plan -> new FollowUpRows(sql)
                .insertNew(List.of(second(done, plan, now))));
    }

    private FollowUp second(Rectification done, Plan plan, Instant now) {
        Instant due = plan.timing().due(now, clock.getZone());
        return new FollowUp(
                ids.next(),
                done.origin(),
                plan.code(),
                done.customer(),
                now,
                FollowUp.Progress.planned(plan.forms().get(0), due),
                Optional.of(done.id()),
                1);
    }

    private static Outcome<Rectification> known(UUID rectification, Caller.Staff staff, DSLContext sql) {
        return new RectificationRows(sql)
                .find(rectification)
                .filter(some -> some.owner().equals(staff.id())
                        || staff.scope()
                                .covers(
                                        some.customer().utility(),
                                        some.customer().district()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private static Outcome<Rectification> handled(Rectification some, Caller.Staff staff) {
        return some.owner().equals(staff.id()) ? Outcome.done(some) : supervised(some, staff);
    }

    private static Outcome<Rectification> supervised(Rectification some, Caller.Staff staff) {
        if (some.customer().representative().equals(staff.id())) {
            return Outcome.refused(Problem.of(ProblemType.FORBIDDEN, List.of(Violation.of("", "OWN_WORK"))));
        }
        return staff.roles().contains(Role.SUPERVISOR) ? Outcome.done(some) : Outcome.refused(ProblemType.FORBIDDEN);
    }

    private static Outcome<Rectification> saved(Rectification next, DSLContext sql) {
        return new RectificationRows(sql).save(next) ? Outcome.done(next) : Outcome.refused(ProblemType.STALE);
    }
}

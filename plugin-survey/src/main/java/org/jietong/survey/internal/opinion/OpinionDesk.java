package org.jietong.survey.internal.opinion;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.asking.Telling;
import org.jietong.survey.internal.plan.CustomerColumns;
import org.jietong.survey.internal.rectification.Handlers;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Where opinions get a theme, an owner and a reply. */
public final class OpinionDesk {
    private final SurveyStore store;
    private final Handlers handlers;
    private final Telling telling;
    private final Clock clock;

    public OpinionDesk(SurveyStore store, Handlers handlers, Telling telling, Clock clock) {
        this.store = store;
        this.handlers = handlers;
        this.telling = telling;
        this.clock = clock;
    }

    /** Those within the caller's scope, newest first. */
    public Page<Opinion> list(
            Optional<OpinionState> state,
            Optional<String> theme,
            int limit,
            Optional<UUID> cursor,
            Caller.Staff staff) {
        Condition condition = CustomerColumns.within(staff.scope())
                .and(state.map(OpinionRows::in).orElse(DSL.noCondition()))
                .and(theme.map(OpinionRows::about).orElse(DSL.noCondition()));
        List<Opinion> found = store.read(sql -> new OpinionRows(sql).list(condition, cursor, limit));
        Optional<String> next = found.size() < limit
                ? Optional.empty()
                : Optional.of(found.get(limit - 1).id().toString());
        return new Page<>(found, next);
    }

    /**
     * Gives an opinion a theme and an owner, as {@link Replying#assigned} has it.
     *
     * @return refused with {@code INVALID_REQUEST} for an owner who is no active member of the staff in charge of the place
     */
    public Outcome<Opinion> assign(UUID opinion, Opinion.Assignment assignment, Caller.Staff staff) {
        Optional<StaffMember> owner = handlers.all().stream()
                .filter(member -> member.active() && member.id().equals(assignment.owner()))
                .findFirst();
        return store.transact(sql -> known(opinion, staff, sql)
                .then(known -> owner.filter(member -> member.scope()
                                .covers(
                                        known.customer().utility(),
                                        known.customer().district()))
                        .map(member -> Replying.assigned(known, assignment))
                        .orElseGet(OpinionDesk::unfit))
                .then(next -> saved(next, sql)));
    }

    /**
     * Replies to an opinion, as {@link Replying#replied} has it. Whoever wanted a reply is told.
     *
     * @return refused with {@code FORBIDDEN} to whoever does not own it
     */
    public Outcome<Opinion> reply(UUID opinion, String text, Caller.Staff staff) {
        return store.together((sql, transaction) -> known(opinion, staff, sql)
                .then(known -> owned(known, staff))
                .then(known -> Replying.replied(known, text, staff.id(), clock.instant()))
                .then(next -> saved(next, sql))
                .map(next -> {
                    if (next.answerable()) {
                        telling.applicant(
                                next.customer(),
                                "opinion:" + next.id(),
                                "survey-reply",
                                Map.of("reply", text),
                                transaction);
                    }
                    return next;
                }));
    }

    private static Outcome<Opinion> owned(Opinion opinion, Caller.Staff staff) {
        return opinion.assignment()
                        .filter(given -> !given.owner().equals(staff.id()))
                        .isPresent()
                ? Outcome.refused(ProblemType.FORBIDDEN)
                : Outcome.done(opinion);
    }

    private static Outcome<Opinion> known(UUID opinion, Caller.Staff staff, DSLContext sql) {
        return new OpinionRows(sql)
                .find(opinion)
                .filter(some -> staff.scope()
                        .covers(some.customer().utility(), some.customer().district()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private static Outcome<Opinion> unfit() {
        return Outcome.refused(
                Problem.of(ProblemType.INVALID_REQUEST, List.of(Violation.of("/owner", "NOT_IN_CHARGE"))));
    }

    private static Outcome<Opinion> saved(Opinion next, DSLContext sql) {
        return new OpinionRows(sql).save(next) ? Outcome.done(next) : Outcome.refused(ProblemType.STALE);
    }
}

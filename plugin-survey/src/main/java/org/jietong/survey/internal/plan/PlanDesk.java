package org.jietong.survey.internal.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;

/** Makes plans, starts and stops them. Whether the caller may at all is decided before; here it is seen that they answer for it. */
public final class PlanDesk {
    private final SurveyStore store;
    private final PlanJson json;
    private final Questionnaires questionnaires;
    private final Supplier<Long> seeds;
    private final Clock clock;

    /** @param seeds gives a seed to a sample for which none was chosen */
    public PlanDesk(
            SurveyStore store, PlanJson json, Questionnaires questionnaires, Supplier<Long> seeds, Clock clock) {
        this.store = store;
        this.json = json;
        this.questionnaires = questionnaires;
        this.seeds = seeds;
        this.clock = clock;
    }

    /**
     * A plan and what became of it.
     *
     * @param plan the plan
     * @param counts how many of its follow-ups stand where
     * @param draws what it drew, the latest first
     */
    public record Standing(Plan plan, Map<FollowUpState, Integer> counts, List<Drawn> draws) {}

    /** All plans, by code. */
    public List<Plan> list() {
        return store.read(sql -> new PlanRows(sql, json).all());
    }

    /** One of them; refused with {@code NOT_FOUND}. */
    public Outcome<Standing> find(String code) {
        return store.read(sql -> new PlanRows(sql, json)
                .find(code)
                .map(plan -> Outcome.done(
                        new Standing(plan, new FollowUpRows(sql).counts(code), new DrawRows(sql).of(code))))
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }

    /**
     * Makes a plan, which stands still at first, or changes one; what it has set going goes on by the changed one.
     *
     * @param expected the version the caller has seen; {@code STALE} when it is not the present one
     * @return refused with {@code INVALID_REQUEST} for everything that is wrong, with {@code FORBIDDEN} when it asks people
     *     outside the caller's scope
     */
    public Outcome<Plan> put(String code, PlanRequest request, OptionalLong expected, Caller.Staff staff) {
        return request.plan(code, seeds.get())
                .then(plan -> within(plan, staff))
                .then(plan -> store.transact(sql -> {
                    PlanRows rows = new PlanRows(sql, json);
                    return rows.find(code)
                            .map(before -> within(before, staff).then(known -> changed(known, plan, expected, rows)))
                            .orElseGet(() -> made(plan, expected, rows));
                }));
    }

    private static Outcome<Plan> made(Plan plan, OptionalLong expected, PlanRows rows) {
        if (expected.isPresent()) {
            return Outcome.refused(ProblemType.STALE);
        }
        rows.insert(plan);
        return Outcome.done(plan);
    }

    private static Outcome<Plan> changed(Plan before, Plan wanted, OptionalLong expected, PlanRows rows) {
        Plan next = new Plan(
                before.code(),
                wanted.title(),
                wanted.trigger(),
                wanted.audience(),
                wanted.questionnaire(),
                wanted.forms(),
                wanted.timing(),
                wanted.cap(),
                before.since(),
                before.version() + 1);
        return saved(before, next, expected, rows);
    }

    /**
     * Starts a plan: it asks because of what happens from now on. One that is started stays as it is.
     *
     * @return refused with {@code CONFLICT} while nothing is published to ask by
     */
    public Outcome<Plan> start(String code, OptionalLong expected, Caller.Staff staff) {
        return known(code, staff, (plan, sql) -> {
            if (plan.since().isPresent()) {
                return Outcome.done(plan);
            }
            return questionnaires.published(plan.questionnaire(), sql).isPresent()
                    ? saved(plan, plan.started(clock.instant()), expected, new PlanRows(sql, json))
                    : Outcome.refused(
                            Problem.of(ProblemType.CONFLICT, List.of(Violation.of("/questionnaire", "NOT_PUBLISHED"))));
        });
    }

    /** Stops a plan; the follow-ups there are go on. One that is stopped stays as it is. */
    public Outcome<Plan> stop(String code, OptionalLong expected, Caller.Staff staff) {
        return known(
                code,
                staff,
                (plan, sql) -> plan.since().isEmpty()
                        ? Outcome.done(plan)
                        : saved(plan, plan.stopped(), expected, new PlanRows(sql, json)));
    }

    private interface Change {
        Outcome<Plan> of(Plan plan, DSLContext sql);
    }

    private Outcome<Plan> known(String code, Caller.Staff staff, Change change) {
        return store.transact(sql -> new PlanRows(sql, json)
                .find(code)
                .map(plan -> within(plan, staff).then(known -> change.of(known, sql)))
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }

    private static Outcome<Plan> saved(Plan before, Plan next, OptionalLong expected, PlanRows rows) {
        boolean stale = expected.isPresent() && expected.getAsLong() != before.version();
        return !stale && rows.save(next) ? Outcome.done(next) : Outcome.refused(ProblemType.STALE);
    }

    private static Outcome<Plan> within(Plan plan, Caller.Staff staff) {
        Scope asked = new Scope(plan.audience().utility(), plan.audience().districts());
        return staff.scope().contains(asked) ? Outcome.done(plan) : Outcome.refused(ProblemType.FORBIDDEN);
    }

    /** The frame of what a plan drew for a day, in the order of the ids; refused with {@code NOT_FOUND}. */
    public Outcome<List<UUID>> frame(String code, LocalDate day) {
        return store.read(sql -> new DrawRows(sql)
                .find(code, day)
                .map(drawn -> Outcome.done(new DrawRows(sql).frame(drawn.id())))
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }
}

package org.jietong.survey.internal.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Shows staff the follow-ups within their scope, and keeps the register of the unwilling. */
public final class FollowUpDesk {
    private final SurveyStore store;
    private final Clock clock;

    public FollowUpDesk(SurveyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Which follow-ups are wanted; of all when nothing is named.
     *
     * @param plan those of a plan
     * @param state those in a state
     * @param application those of an application, by its number
     */
    public record Wanted(Optional<String> plan, Optional<FollowUpState> state, Optional<String> application) {
        private Condition condition() {
            return plan.map(FollowUpRows::ofPlan)
                    .orElse(DSL.noCondition())
                    .and(state.map(FollowUpRows::in).orElse(DSL.noCondition()))
                    .and(application.map(FollowUpRows::of).orElse(DSL.noCondition()));
        }
    }

    /** The follow-ups that the caller may see, newest first. */
    public Page<FollowUp> list(Wanted wanted, int limit, Optional<UUID> cursor, Caller.Staff staff) {
        Condition condition = wanted.condition().and(CustomerColumns.within(staff.scope()));
        List<FollowUp> found = store.read(sql -> new FollowUpRows(sql).list(condition, cursor, limit));
        Optional<String> next = found.size() < limit
                ? Optional.empty()
                : Optional.of(found.get(limit - 1).id().toString());
        return new Page<>(found, next);
    }

    /** Registers whoever a follow-up is about as unwilling; refused with {@code NOT_FOUND} outside the caller's scope. */
    public Outcome<FollowUp> refuse(UUID followUp, Caller.Staff staff) {
        return known(
                followUp,
                staff,
                (person, refusals) -> refusals.register(person, RefusalRows.Source.STAFF, clock.instant()));
    }

    /** The person may be asked again; refused likewise. */
    public Outcome<FollowUp> allow(UUID followUp, Caller.Staff staff) {
        return known(followUp, staff, (person, refusals) -> refusals.withdraw(person));
    }

    private Outcome<FollowUp> known(UUID followUp, Caller.Staff staff, BiConsumer<String, RefusalRows> change) {
        return store.transact(sql -> new FollowUpRows(sql)
                .find(followUp)
                .filter(known -> staff.scope()
                        .covers(known.customer().utility(), known.customer().district()))
                .map(known -> {
                    change.accept(known.customer().respondent(), new RefusalRows(sql));
                    return Outcome.done(known);
                })
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }
}

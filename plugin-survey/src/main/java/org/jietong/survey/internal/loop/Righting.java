package org.jietong.survey.internal.loop;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Ids;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.survey.internal.loop.Consequences.Circumstances;
import org.jietong.survey.internal.plan.FollowUp;
import org.jietong.survey.internal.plan.FollowUpRows;
import org.jietong.survey.internal.rectification.OwnerRule;
import org.jietong.survey.internal.rectification.Rectification;
import org.jietong.survey.internal.rectification.RectificationRows;
import org.jietong.survey.internal.rectification.RectificationState;
import org.jietong.survey.internal.rectification.Rectifying;
import org.jietong.survey.internal.rectification.Tidings;
import org.jooq.DSLContext;

/**
 * What responses do to rectifications: an unhappy one opens one, the answer to a second question ends one or has it put right again.
 *
 * @param rectifying the rules
 * @param tidings who is told
 * @param ids makes ids
 */
record Righting(Rectifying rectifying, Tidings tidings, Ids ids) {

    /** @return refused with {@code NOT_FOUND} when there is nobody who could own a new one */
    Outcome<Boolean> right(Aftermath aftermath, Circumstances known, DSLContext sql, OwnTransaction transaction) {
        Optional<FollowUp> followUp = aftermath.followUp().flatMap(id -> new FollowUpRows(sql).find(id));
        Optional<Rectification> asked = followUp.flatMap(FollowUp::rectification)
                .flatMap(id -> new RectificationRows(sql).find(id))
                .filter(some -> some.state() == RectificationState.DONE);
        if (asked.isPresent()) {
            return again(asked.get(), aftermath, known, sql, transaction);
        }
        return aftermath.unhappy()
                ? opened(aftermath, followUp.map(FollowUp::plan), known, sql, transaction)
                : Outcome.done(true);
    }

    private Outcome<Boolean> again(
            Rectification asked, Aftermath aftermath, Circumstances known, DSLContext sql, OwnTransaction transaction) {
        Rectification next = aftermath.unhappy()
                ? rectifying.unhappyAgain(asked, known.dueOn())
                : rectifying.content(asked, known.at());
        if (!new RectificationRows(sql).save(next)) {
            return Outcome.refused(ProblemType.STALE);
        }
        if (aftermath.unhappy()) {
            tidings.opened(next, transaction);
        } else {
            tidings.closed(next, transaction);
        }
        return Outcome.done(true);
    }

    private Outcome<Boolean> opened(
            Aftermath aftermath,
            Optional<String> plan,
            Circumstances known,
            DSLContext sql,
            OwnTransaction transaction) {
        RectificationRows rows = new RectificationRows(sql);
        Optional<UUID> owner = new OwnerRule(rows.open())
                .owner(known.staff(), known.customer())
                .map(StaffMember::id);
        if (owner.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        Rectification opened = rectifying.opened(new Rectification(
                ids.next(),
                aftermath.response(),
                plan,
                known.customer(),
                aftermath.questions(),
                owner.get(),
                known.dueOn(),
                1,
                RectificationState.OPEN,
                known.at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1));
        rows.insert(opened);
        tidings.opened(opened, transaction);
        return Outcome.done(true);
    }
}

package org.jietong.survey.internal.rectification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.survey.internal.asking.DueWork;
import org.jietong.survey.internal.store.SurveyStore;

/** Tells once of each rectification whose last day is over. */
public final class Overdue implements DueWork {
    private static final int PAGE = 100;

    private final SurveyStore store;
    private final Rectifying rectifying;
    private final Handlers handlers;
    private final Tidings tidings;

    public Overdue(SurveyStore store, Rectifying rectifying, Handlers handlers, Tidings tidings) {
        this.store = store;
        this.rectifying = rectifying;
        this.handlers = handlers;
        this.tidings = tidings;
    }

    @Override
    public boolean page(Instant now) {
        List<Rectification> due = store.read(sql -> new RectificationRows(sql).due(now, PAGE)).stream()
                .filter(some -> rectifying.isOverdue(some, now))
                .toList();
        if (!due.isEmpty()) {
            List<StaffMember> staff = handlers.all();
            due.forEach(late -> told(late, OwnerRule.supervisors(staff, late.customer())));
        }
        return due.size() == PAGE;
    }

    private void told(Rectification late, List<UUID> supervisors) {
        store.together((sql, transaction) -> {
                    if (new RectificationRows(sql).save(rectifying.toldOverdue(late))) {
                        tidings.overdue(late, supervisors, transaction);
                    }
                    return Outcome.done(late);
                })
                .orElseThrow();
    }
}

package org.jietong.core.internal.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jietong.api.cases.CaseReply;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.store.PlanRecords;

/**
 * Connection plans and replies in memory, in the order in which they were kept.
 *
 * @param plans the plans
 * @param replies the replies
 */
record MemoryPlans(List<RecordedPlan> plans, List<CaseReply> replies) implements PlanRecords {
    MemoryPlans() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    MemoryPlans copy() {
        return new MemoryPlans(new ArrayList<>(plans), new ArrayList<>(replies));
    }

    @Override
    public void insert(RecordedPlan plan) {
        plans.add(plan);
    }

    @Override
    public List<RecordedPlan> ofApplication(UUID application) {
        return plans.stream()
                .filter(plan -> plan.application().equals(application))
                .toList();
    }

    @Override
    public void issue(CaseReply reply) {
        replies.add(reply);
    }

    @Override
    public List<CaseReply> repliesOf(UUID caseId) {
        return replies.stream().filter(reply -> reply.caseId().equals(caseId)).toList();
    }
}

package org.jietong.core.internal.tasks;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.TaskOwner;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Finds out whose a task can be: of somebody who may work on it, and who may inspect where it needs an inspector.
 *
 * @param store knows the staff
 * @param policy what they may do
 */
record Owners(Store store, AccessPolicy policy) {

    /** The caller; refused with {@code FORBIDDEN} when the task cannot be theirs. */
    Outcome<TaskOwner> self(Application application, UUID task, Caller.Staff caller) {
        Optional<Problem> refusal = policy.refusal(caller, needed(application, task), application);
        return refusal.map(Outcome::<TaskOwner>refused)
                .orElseGet(() -> Outcome.done(new TaskOwner(caller.id(), caller.name())));
    }

    /** Somebody named; refused with {@code INVALID_REQUEST} at {@code /to} when the task cannot be theirs. */
    Outcome<TaskOwner> named(Application application, UUID task, UUID to) {
        Optional<TaskOwner> owner = store.read(work -> work.staff().find(to))
                .filter(StaffMember::active)
                .map(member -> new Caller.Staff(member.id(), member.name(), member.roles(), member.scope()))
                .flatMap(staff -> self(application, task, staff).problem().isPresent()
                        ? Optional.empty()
                        : Optional.of(new TaskOwner(staff.id(), staff.name())));
        Violations violations = new Violations();
        if (owner.isEmpty()) {
            violations.add("/to", "CANNOT_WORK_ON_IT");
        }
        return violations.unlessAny(owner).map(Optional::orElseThrow);
    }

    private static Permission needed(Application application, UUID task) {
        return application
                        .task(task)
                        .map(Task::work)
                        .filter(work -> work.role() == TaskTemplate.Owner.INSPECTOR)
                        .isPresent()
                ? Permission.INSPECT
                : Permission.COMPLETE_TASKS;
    }
}

package org.jietong.core.internal.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.ListedTask;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.TaskDesk;
import org.jietong.api.cases.TaskOwner;
import org.jietong.api.cases.TaskQuery;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.checks.Violations;

/** Tasks by owner, over the applications in the store; each giving of a task is a change of its application. */
public class StoredTaskDesk implements TaskDesk {
    private static final int LONGEST_PAGE = 200;
    private static final int MOST_APPLICATIONS = 1000;

    private final Store store;
    private final AccessPolicy policy;
    private final Applications applications;
    private final Owners owners;
    private final TaskPages pages;

    /** @param details shows an application with its targets */
    public StoredTaskDesk(
            Store store,
            AccessPolicy policy,
            Applications applications,
            Function<Application, ApplicationDetail> details) {
        this.store = store;
        this.policy = policy;
        this.applications = applications;
        this.owners = new Owners(store, policy);
        this.pages = new TaskPages(details);
    }

    @Override
    public Outcome<Page<ListedTask>> list(TaskQuery query, Caller caller) {
        return may(Permission.READ_CASES, caller, query)
                .then(StoredTaskDesk::checked)
                .map(asked -> store.read(work -> pages.page(
                        looked(asked, caller, work).stream()
                                .filter(application -> policy.refusal(caller, Permission.READ_CASES, application)
                                        .isEmpty())
                                .toList(),
                        asked,
                        work)));
    }

    private static List<Application> looked(TaskQuery query, Caller caller, UnitOfWork work) {
        Optional<UtilityCode> utility =
                caller instanceof Caller.Placed placed ? placed.scope().utility() : Optional.empty();
        return query.owner()
                .map(owner -> work.work().ofOwner(owner, MOST_APPLICATIONS))
                .orElseGet(() -> work.work().ofNobody(utility, MOST_APPLICATIONS));
    }

    private static Outcome<TaskQuery> checked(TaskQuery query) {
        Violations violations = new Violations();
        if (query.limit() < 1 || query.limit() > LONGEST_PAGE) {
            violations.add(
                    new Violation("/limit", "OUT_OF_RANGE", Map.of("min", "1", "max", Integer.toString(LONGEST_PAGE))));
        }
        if (query.cursor().isPresent() && query.cursor().flatMap(Place::in).isEmpty()) {
            violations.add("/cursor", "MALFORMED");
        }
        return violations.unlessAny(query);
    }

    @Override
    public Outcome<ApplicationDetail> take(
            ApplicationNumber number,
            UUID task,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once) {
        return may(Permission.COMPLETE_TASKS, caller, caller)
                .then(allowed -> allowed instanceof Caller.Staff staff
                        ? Outcome.done(staff)
                        : Outcome.<Caller.Staff>refused(ProblemType.FORBIDDEN))
                .then(staff -> applications
                        .find(number, caller)
                        .then(detail -> owners.self(detail.application(), task, staff)))
                .then(owner -> given(number, task, owner, expectedVersion, caller, once));
    }

    @Override
    public Outcome<ApplicationDetail> assign(
            ApplicationNumber number,
            UUID task,
            UUID to,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once) {
        return may(Permission.DIRECT_TASKS, caller, number)
                .then(allowed -> applications.find(allowed, caller))
                .then(detail -> directed(detail.application(), caller))
                .then(application -> owners.named(application, task, to))
                .then(owner -> given(number, task, owner, expectedVersion, caller, once));
    }

    private Outcome<Application> directed(Application application, Caller caller) {
        Optional<Problem> refusal = policy.refusal(caller, Permission.DIRECT_TASKS, application);
        return refusal.map(Outcome::<Application>refused).orElseGet(() -> Outcome.done(application));
    }

    private Outcome<ApplicationDetail> given(
            ApplicationNumber number,
            UUID task,
            TaskOwner owner,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once) {
        return applications.perform(number, new WorkCommand.Assign(task, owner), expectedVersion, caller, once);
    }

    private <T> Outcome<T> may(Permission permission, Caller caller, T value) {
        Optional<Problem> refusal = policy.refusal(caller, permission);
        return refusal.map(Outcome::<T>refused).orElseGet(() -> Outcome.done(value));
    }
}

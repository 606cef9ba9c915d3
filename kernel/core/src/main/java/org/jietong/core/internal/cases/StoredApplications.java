package org.jietong.core.internal.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Forecast;
import org.jietong.api.cases.ListedApplication;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.SupposedClock;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.lifecycle.Action;
import org.jietong.core.internal.numbers.NumberShape;
import org.jietong.core.internal.search.Searching;

/** The applications in the store. */
class StoredApplications implements Applications {
    private static final int ATTEMPTS = 5;
    private static final Searching<Application> SEARCHING =
            new Searching<>((work, query) -> work.applications().list(query));

    private final Store store;
    private final Access access;
    private final Performing performing;
    private final Details details;
    private final Forecasting forecasting;
    private final Timelines timelines;

    StoredApplications(
            Store store,
            Access access,
            Performing performing,
            Details details,
            Forecasting forecasting,
            Timelines timelines) {
        this.store = store;
        this.access = access;
        this.performing = performing;
        this.details = details;
        this.forecasting = forecasting;
        this.timelines = timelines;
    }

    @Override
    public Outcome<ApplicationDetail> find(ApplicationNumber number, Caller caller) {
        return allowed(number, Permission.READ_CASES, caller).map(details::of);
    }

    @Override
    public Outcome<Page<ListedApplication>> list(Query query, Caller caller) {
        return access.within(query, caller)
                .then(Searching::checked)
                .map(ours -> store.read(work -> listed(work, SEARCHING.page(work, ours), caller)));
    }

    private Page<ListedApplication> listed(UnitOfWork work, Page<Application> page, Caller caller) {
        List<UUID> ids = page.items().stream()
                .map(application -> application.key().caseId())
                .distinct()
                .toList();
        Map<UUID, Case> heads = work.cases().heads(ids).stream().collect(Collectors.toMap(Case::id, head -> head));
        return page.map(application -> {
            Case head = heads.get(application.key().caseId());
            Applicant shown = access.shown(head.applicant(), List.of(application), caller);
            return new ListedApplication(details.of(application), shown, head.site());
        });
    }

    @Override
    public Outcome<SupposedClock> suppose(ApplicationNumber number, LocalDate suspendedUntil, Caller caller) {
        return allowed(number, Permission.READ_CASES, caller)
                .then(application -> details.suspendedUntil(suspendedUntil, application, caller.actor()));
    }

    @Override
    public Outcome<Forecast> forecast(ApplicationNumber number, Caller caller) {
        return allowed(number, Permission.READ_CASES, caller).map(forecasting::of);
    }

    @Override
    public Outcome<ApplicationDetail> perform(
            ApplicationNumber number,
            Command command,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once) {
        Outcome<ApplicationDetail> outcome = Outcome.refused(ProblemType.STALE);
        for (int attempt = 0; attempt < ATTEMPTS && isStale(outcome); attempt++) {
            outcome = allowed(number, Action.of(command).permission(), caller)
                    .then(application -> performing.perform(application, command, expectedVersion, caller, once));
            if (expectedVersion.isPresent()) {
                return outcome;
            }
        }
        return isStale(outcome) ? Outcome.refused(ProblemType.CONFLICT) : outcome;
    }

    @Override
    public Outcome<ApplicationDetail> tryOut(
            ApplicationNumber number, Command command, OptionalLong expectedVersion, Caller caller) {
        return allowed(number, Action.of(command).permission(), caller)
                .then(application -> performing.tryOut(application, command, expectedVersion, caller));
    }

    @Override
    public Outcome<List<JournalEvent>> events(ApplicationNumber number, Caller caller) {
        return allowed(number, Permission.READ_CASES, caller)
                .map(application -> timelines.ofApplication(application.key()));
    }

    private static boolean isStale(Outcome<?> outcome) {
        return outcome.problem()
                .filter(problem -> problem.type() == ProblemType.STALE)
                .isPresent();
    }

    /** The application; who may do nothing of the kind does not learn whether it exists. */
    private Outcome<Application> allowed(ApplicationNumber number, Permission permission, Caller caller) {
        if (caller instanceof Caller.Applicant applicant) {
            return found(number).then(application -> new OwnCases(store).admitted(application, permission, applicant));
        }
        return access.to(permission, caller, number)
                .then(this::found)
                .then(application -> access.to(permission, caller, application));
    }

    private Outcome<Application> found(ApplicationNumber number) {
        return NumberShape.typed(number.value(), number)
                .then(typed -> store.read(work -> work.applications().find(typed))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }
}

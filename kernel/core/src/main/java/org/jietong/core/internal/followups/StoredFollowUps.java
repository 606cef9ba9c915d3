package org.jietong.core.internal.followups;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Page;
import org.jietong.api.followups.FollowUp;
import org.jietong.api.followups.FollowUpFilter;
import org.jietong.api.followups.FollowUps;
import org.jietong.api.followups.NewFollowUp;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.numbers.NumberShape;

/** The follow-ups in the store. */
class StoredFollowUps implements FollowUps {
    private static final int MOST = 200;

    private final Store store;
    private final AccessPolicy policy;
    private final Ids ids;
    private final Clock clock;

    StoredFollowUps(Store store, AccessPolicy policy, Ids ids, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<FollowUp> record(
            ApplicationNumber number, NewFollowUp followUp, Caller caller, Once<FollowUp> once) {
        Moment moment = Moment.of(clock, caller.actor());
        return found(number, Permission.RECORD_FOLLOW_UPS, caller)
                .then(application -> byAnother(application, caller))
                .then(application -> new FollowUpCheck().of(followUp, application, moment.at()))
                .map(Application::key)
                .then(of -> store.transact(work ->
                        work.answers().once(once, moment.at(), () -> recorded(made(followUp, of, moment), of, work))));
    }

    private Outcome<FollowUp> recorded(FollowUp made, ApplicationKey of, UnitOfWork work) {
        if (work.followUps().ofApplication(of.id()).size() >= MOST) {
            return Outcome.refused(Problem.of(
                    ProblemType.CONFLICT,
                    List.of(new Violation("", "TOO_MANY", Map.of("max", Integer.toString(MOST))))));
        }
        work.followUps().insert(made);
        work.journal().append(List.of(event(made, of)));
        return Outcome.done(made);
    }

    private FollowUp made(NewFollowUp followUp, ApplicationKey of, Moment moment) {
        return new FollowUp(
                ids.next(),
                new FollowUp.Subject(of.id(), of.number(), of.utility(), of.district()),
                followUp.form(),
                followUp.at().map(at -> at.truncatedTo(ChronoUnit.MICROS)).orElse(moment.at()),
                followUp.result(),
                followUp.satisfaction(),
                followUp.opinion().map(String::strip),
                moment.actor(),
                moment.at());
    }

    /** An event of the case, since no version of the application comes of it; never with what was said. */
    private JournalEvent event(FollowUp made, ApplicationKey of) {
        Map<String, String> details = new HashMap<>(Map.of(
                "followUp", made.id().toString(),
                "application", of.number().value(),
                "form", made.form().name(),
                "result", made.result().name()));
        made.satisfaction().ifPresent(level -> details.put("satisfaction", level.toString()));
        return new JournalEvent(
                ids.next(),
                of.caseId(),
                Optional.empty(),
                0,
                EventType.FOLLOW_UP_RECORDED.name(),
                made.recordedAt(),
                made.by(),
                details);
    }

    @Override
    public Outcome<List<FollowUp>> of(ApplicationNumber number, Caller caller) {
        return found(number, Permission.READ_CASES, caller)
                .map(application -> store.read(
                        work -> work.followUps().ofApplication(application.key().id())));
    }

    @Override
    public Outcome<Page<FollowUp>> list(FollowUpFilter filter, int limit, Optional<String> cursor, Caller caller) {
        Violations violations = new Violations();
        if (limit < 1 || limit > MOST) {
            violations.add(new Violation("/limit", "OUT_OF_RANGE", Map.of("min", "1", "max", Integer.toString(MOST))));
        }
        Scope scope = caller instanceof Caller.Placed placed ? placed.scope() : Scope.everything();
        return unless(policy.refusal(caller, Permission.READ_CASES), scope)
                .then(violations::unlessAny)
                .map(reader -> store.read(work -> work.followUps().list(reader, filter, limit, cursor)));
    }

    private Outcome<Application> found(ApplicationNumber number, Permission permission, Caller caller) {
        return unless(policy.refusal(caller, permission), number)
                .then(ours -> (NumberShape.isValid(ours.value())
                                ? store.read(work -> work.applications().find(ours))
                                : Optional.<Application>empty())
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)))
                .then(application -> unless(policy.refusal(caller, permission, application), application));
    }

    /** Nobody asks about their own work: not who represents the application, nor who has done so before. */
    private static Outcome<Application> byAnother(Application application, Caller caller) {
        boolean own = caller instanceof Caller.Staff staff
                && application.assignments().stream()
                        .anyMatch(assignment -> assignment.representative().id().equals(staff.id()));
        return own
                ? Outcome.refused(Problem.of(ProblemType.FOUR_EYES, List.of(Violation.of("", "OWN_WORK"))))
                : Outcome.done(application);
    }

    private static <T> Outcome<T> unless(Optional<Problem> refusal, T value) {
        return refusal.map(Outcome::<T>refused).orElseGet(() -> Outcome.done(value));
    }
}

package org.jietong.core.internal.credit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.credit.BrokenPromise;
import org.jietong.api.credit.CreditRegister;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.Tolerance;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.cases.lifecycle.Credit;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The register in the store. */
@Component(service = {CreditRegister.class, Credit.class})
public final class StoredCreditRegister implements CreditRegister, Credit {
    private static final int LONGEST_REASON = 500;
    private static final int MOST = 200;

    private final Store store;
    private final AccessPolicy policy;
    private final Ids ids;
    private final Subjects subjects;
    private final Clock clock;

    @Activate
    public StoredCreditRegister(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.policy = policy;
        this.ids = ids;
        this.subjects = new Subjects(new SecureRandom());
        this.clock = clock;
    }

    @Override
    public boolean excludes(String identityNumber, Tolerance tolerance, Moment moment) {
        Instant since = moment.at()
                .atZone(moment.zone())
                .minusMonths(tolerance.withinMonths())
                .toInstant();
        return ofIdentity(identityNumber).stream()
                        .filter(entry -> entry.counts(since, moment.at()))
                        .count()
                >= tolerance.brokenPromises();
    }

    @Override
    public Outcome<List<BrokenPromise>> ofApplicant(ApplicationNumber number, Caller caller) {
        return allowed(caller, Permission.READ_CREDIT_REGISTER, number)
                .then(ours -> store.read(work -> work.applications().find(ours))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)))
                .then(application -> policy.refusal(caller, Permission.READ_CREDIT_REGISTER, application)
                        .<Outcome<ApplicationKey>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(application.key())))
                .map(this::ofApplicant);
    }

    private List<BrokenPromise> ofApplicant(ApplicationKey application) {
        Optional<Case> whole = store.read(work -> work.cases().find(application.caseNumber()));
        return whole.flatMap(found -> found.applicant().identityNumber())
                .map(this::ofIdentity)
                .orElse(List.of());
    }

    /** A transaction, since the first question of all makes the secret. */
    private List<BrokenPromise> ofIdentity(String identityNumber) {
        return store.transact(work -> Outcome.done(work.credit().ofSubject(subjects.of(identityNumber, work))))
                .orElseThrow();
    }

    @Override
    public Outcome<List<BrokenPromise>> newest(Caller caller) {
        return allowed(caller, Permission.READ_CREDIT_REGISTER, MOST)
                .map(most -> store.read(work -> work.credit().newest(most)).stream()
                        .filter(entry -> policy.refusal(
                                        caller,
                                        Permission.READ_CREDIT_REGISTER,
                                        entry.application().utility(),
                                        entry.application().district())
                                .isEmpty())
                        .toList());
    }

    @Override
    public Outcome<BrokenPromise> lift(UUID id, String reason, Caller caller) {
        Violations violations = new Violations().text("/why", reason, LONGEST_REASON);
        return allowed(caller, Permission.LIFT_CREDIT_ENTRIES, id)
                .then(violations::unlessAny)
                .then(known -> store.read(work -> work.credit().find(known))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)))
                .then(entry -> policy.refusal(
                                caller,
                                Permission.LIFT_CREDIT_ENTRIES,
                                entry.application().utility(),
                                entry.application().district())
                        .<Outcome<BrokenPromise>>map(Outcome::refused)
                        .orElseGet(() -> lifted(entry, reason, Moment.of(clock, caller.actor()))));
    }

    private Outcome<BrokenPromise> lifted(BrokenPromise entry, String reason, Moment moment) {
        BrokenPromise lifted = entry.lifted(new BrokenPromise.Lift(moment.actor(), moment.at(), reason.strip()));
        JournalEvent event = event(lifted, moment);
        return store.transact(work -> {
            if (!work.credit().lift(lifted)) {
                return Outcome.refused(ProblemType.CREDIT_ENTRY_ENDED);
            }
            work.journal().append(List.of(event));
            return Outcome.done(lifted);
        });
    }

    /** An event of the case: no version of the application comes of it. */
    private JournalEvent event(BrokenPromise lifted, Moment moment) {
        return new JournalEvent(
                ids.next(),
                lifted.application().caseId(),
                Optional.empty(),
                0,
                EventType.CREDIT_ENTRY_LIFTED.name(),
                moment.at(),
                moment.actor(),
                Map.of(
                        "entry", lifted.id().toString(),
                        "application", lifted.application().number().value(),
                        "document", lifted.document()));
    }

    private <T> Outcome<T> allowed(Caller caller, Permission permission, T value) {
        return policy.refusal(caller, permission)
                .<Outcome<T>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(value));
    }
}

package org.jietong.core.internal.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Case;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.privacy.Erasure;
import org.jietong.api.privacy.PersonalData;
import org.jietong.api.privacy.PersonalRecord;
import org.jietong.api.privacy.PersonalRecord.Delegation;
import org.jietong.api.privacy.PersonalRecord.PersonalCase;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.ApplicantRecords;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.Timelines;

/** What is kept of one person, out of the store. */
class StoredPersonalData implements PersonalData {
    private static final int MOST_MESSAGES = 1000;
    private static final String REQUEST = "REQUEST";

    private final Store store;
    private final AccessPolicy policy;
    private final Timelines timelines;
    private final Erasing erasing;
    private final Clock clock;

    StoredPersonalData(Store store, AccessPolicy policy, Timelines timelines, Erasing erasing, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.timelines = timelines;
        this.erasing = erasing;
        this.clock = clock;
    }

    @Override
    public PersonalRecord own(Caller.Applicant caller) {
        return record(caller.phone());
    }

    @Override
    public Outcome<PersonalRecord> of(String phone, Caller caller) {
        return allowed(phone, caller).map(this::record);
    }

    @Override
    public Outcome<Erasure> eraseOwn(Caller.Applicant caller) {
        return erased(caller.phone(), caller.actor());
    }

    @Override
    public Outcome<Erasure> erase(String phone, Caller caller) {
        return allowed(phone, caller).then(known -> erased(known, caller.actor()));
    }

    /** Its digits, as accounts have them. */
    private Outcome<String> allowed(String phone, Caller caller) {
        String digits = phone.replaceAll("[^0-9]", "");
        Optional<Problem> refusal = policy.refusalForAll(caller, Permission.HANDLE_PERSONAL_DATA);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return digits.isEmpty()
                ? Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(Violation.of("/phone", "MALFORMED"))))
                : Outcome.done(digits);
    }

    private PersonalRecord record(String phone) {
        List<Case> cases = store.read(work -> CasesOfPhone.of(phone, work));
        Optional<Instant> since =
                store.read(work -> work.applicants().findByPhone(phone).map(ApplicantRecords.Account::createdAt));
        List<Delegation> mandates = store.read(work -> work.applicants().mandatesOf(phone)).stream()
                .map(mandate -> new Delegation(
                        mandate.principal(),
                        mandate.agent(),
                        mandate.givenAt(),
                        mandate.endedAt().orElse(mandate.endsAt())))
                .toList();
        return new PersonalRecord(
                phone, since, mandates, cases.stream().map(this::file).toList());
    }

    private PersonalCase file(Case whole) {
        List<JournalEvent> events = timelines.ofCase(whole.id());
        return store.read(work -> new PersonalCase(
                whole,
                work.conversations().ofCase(whole.id()),
                work.messages().ofCase(whole.id(), MOST_MESSAGES).stream()
                        .filter(message -> message.to().staff().isEmpty())
                        .toList(),
                work.appointments().ofCase(whole.id()),
                events));
    }

    /** All of it in one transaction, so that nobody is half erased. */
    private Outcome<Erasure> erased(String phone, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return store.transact(work -> {
            List<Case> cases = CasesOfPhone.of(phone, work);
            List<Violation> needed = cases.stream()
                    .flatMap(whole -> erasing.needed(whole, work).stream())
                    .toList();
            if (!needed.isEmpty()) {
                return Outcome.refused(Problem.of(ProblemType.PERSONAL_DATA_NEEDED, needed));
            }
            return Outcome.done(erased(phone, cases, actor, now, work));
        });
    }

    private Erasure erased(String phone, List<Case> cases, Actor actor, Instant now, UnitOfWork work) {
        long count = cases.stream()
                .filter(whole -> erasing.erase(whole, REQUEST, actor, now, work))
                .count();
        work.erasure().forget(phone);
        return new Erasure((int) count, now);
    }
}

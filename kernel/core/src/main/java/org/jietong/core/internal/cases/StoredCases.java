package org.jietong.core.internal.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jietong.api.cases.Addition;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Similar;
import org.jietong.api.cases.Submission;
import org.jietong.api.cases.SubmissionReport;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.numbers.NumberShape;
import org.jietong.core.internal.search.Searching;

/**
 * The cases in the store. Anybody may submit; staff who do it for an applicant need the permission for it, but may ask
 * for any utility, since there is one window for all (R1.3).
 */
class StoredCases implements Cases {
    private static final Searching<Case> SEARCHING =
            new Searching<>((work, query) -> work.cases().list(query));

    private final Store store;
    private final Access access;
    private final Receiving receiving;
    private final Adding adding;
    private final Details details;
    private final SimilarCases similar;
    private final Timelines timelines;
    private final Clock clock;

    StoredCases(Store store, Access access, Receiving receiving, Details details, Timelines timelines, Clock clock) {
        this.store = store;
        this.access = access;
        this.receiving = receiving;
        this.adding = new Adding(new Admission(store, access.policy()), receiving);
        this.details = details;
        this.similar = new SimilarCases(store, access, details);
        this.timelines = timelines;
        this.clock = clock;
    }

    @Override
    public Outcome<Receipt> submit(Submission submission, Caller caller) {
        return allowed(submission, caller).then(ours -> receiving.receive(ours, Moment.of(clock, caller.actor())));
    }

    @Override
    public Outcome<SubmissionReport> check(Submission submission, List<Violation> known, Caller caller) {
        return allowed(submission, caller)
                .map(ours -> receiving.intake().report(ours, known, Moment.of(clock, caller.actor())))
                .map(report -> report.resembling(pointedOut(submission, caller)));
    }

    /** Only to those who may see cases: an applicant is not told of others. */
    private List<Similar> pointedOut(Submission form, Caller caller) {
        Outcome<List<Similar>> found = similar.to(form, caller);
        return found.problem().isPresent() ? List.of() : found.orElseThrow();
    }

    private Outcome<Submission> allowed(Submission submission, Caller caller) {
        return caller instanceof Caller.Anonymous || caller instanceof Caller.Applicant
                ? Outcome.done(submission)
                : access.to(Permission.SUBMIT_ON_BEHALF, caller, submission);
    }

    @Override
    public Outcome<Receipt> add(CaseNumber number, Addition addition, CaseParty party, Once<Receipt> once) {
        return adding.add(
                number, addition, party, once, Moment.of(clock, party.caller().actor()));
    }

    @Override
    public Outcome<CaseDetail> find(CaseNumber number, Caller caller) {
        return visible(number, caller).map(found -> details.of(access.shown(found, caller), seenBy(caller)));
    }

    @Override
    public Outcome<Page<CaseDetail>> list(Query query, Caller caller) {
        if (caller instanceof Caller.Applicant applicant) {
            List<Case> own = new OwnCases(store).of(applicant);
            return Outcome.done(
                    new Page<>(own, Optional.<String>empty()).map(found -> details.of(found, seen -> true)));
        }
        return access.within(query, caller)
                .then(StoredCases::newestFirst)
                .then(Searching::checked)
                .map(ours -> store.read(work -> SEARCHING.page(work, ours)))
                .map(page -> page.map(found -> details.of(access.shown(found, caller), seenBy(caller))));
    }

    @Override
    public Outcome<List<Similar>> similar(Submission form, Caller caller) {
        return similar.to(form, caller);
    }

    private static Outcome<Query> newestFirst(Query query) {
        return query.order() == Order.NEWEST
                ? Outcome.done(query)
                : Outcome.refused(Problem.of(
                        ProblemType.INVALID_REQUEST,
                        List.of(new Violation("/order", "BAD_PARAMETER", Map.of("expected", Order.NEWEST.name())))));
    }

    @Override
    public Outcome<CaseDetail> progress(CaseNumber number, String phone) {
        return found(number)
                .then(whole -> PhoneProof.fits(whole.applicant().phone(), phone)
                        ? Outcome.done(details.of(whole, application -> true))
                        : Outcome.refused(ProblemType.NOT_FOUND));
    }

    @Override
    public Outcome<List<JournalEvent>> events(CaseNumber number, Caller caller) {
        return visible(number, caller).map(whole -> {
            List<UUID> hidden = whole.applications().stream()
                    .filter(application -> !seenBy(caller).test(application))
                    .map(application -> application.key().id())
                    .toList();
            return timelines.ofCase(whole.id()).stream()
                    .filter(event -> event.applicationId()
                            .map(id -> !hidden.contains(id))
                            .orElse(true))
                    .toList();
        });
    }

    /** The case, if the caller may see any of its applications. */
    private Outcome<Case> visible(CaseNumber number, Caller caller) {
        return access.to(Permission.READ_CASES, caller, number)
                .then(this::found)
                .then(whole -> anySeen(whole, caller));
    }

    private Outcome<Case> anySeen(Case whole, Caller caller) {
        Outcome<Case> outcome = Outcome.refused(ProblemType.NOT_FOUND);
        for (Application application : whole.applications()) {
            outcome = access.to(Permission.READ_CASES, caller, application).map(seen -> whole);
            if (outcome.problem().isEmpty()) {
                return outcome;
            }
        }
        return outcome;
    }

    private Outcome<Case> found(CaseNumber number) {
        return NumberShape.typed(number.value(), number)
                .then(typed -> store.read(work -> work.cases().find(typed))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }

    private Predicate<Application> seenBy(Caller caller) {
        return application -> access.allows(Permission.READ_CASES, caller, application);
    }
}

package org.jietong.core.internal.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document;
import org.jietong.api.evidence.Consents;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.evidence.FetchOrder.Result;
import org.jietong.api.identity.Permission;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.Admission;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * Withdraws consents. What is under way at that moment is taken from whoever is at it, so that its result is written nowhere; that
 * the documents are wanted then is the work of the job that fetches, which finds no consent on record.
 */
class StoredConsents implements Consents {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final int MOST = 50;
    private static final int ATTEMPTS = 5;

    private final Store store;
    private final Admission admission;
    private final RulePacks packs;
    private final Ids ids;
    private final Clock clock;

    StoredConsents(Store store, Admission admission, RulePacks packs, Ids ids, Clock clock) {
        this.store = store;
        this.admission = admission;
        this.packs = packs;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<Consent> withdraw(CaseNumber number, Set<String> sources, CaseParty party) {
        Violations violations = new Violations();
        if (sources.size() > MOST
                || !sources.stream().allMatch(code -> CODE.matcher(code).matches())) {
            violations.add("/sources", "UNKNOWN_SOURCE");
        }
        Moment moment = Moment.of(clock, party.caller().actor());
        return admission
                .to(number, party, Permission.SUBMIT_ON_BEHALF)
                .then(violations::unlessAny)
                .then(admitted -> withdrawn(number, sources, moment));
    }

    private Outcome<Consent> withdrawn(CaseNumber number, Set<String> sources, Moment moment) {
        Outcome<Consent> outcome = Outcome.refused(ProblemType.STALE);
        for (int attempt = 0; attempt < ATTEMPTS && isStale(outcome); attempt++) {
            Case whole = store.read(work -> work.cases().find(number))
                    .orElseThrow(() -> new IllegalStateException("a case that was there is gone: " + number));
            Consent.Withdrawn act = new Consent.Withdrawn(moment.actor(), moment.at());
            Consent now = whole.consent().withdrawn(sources, act);
            outcome = now.equals(whole.consent()) ? Outcome.done(now) : written(whole, now, moment);
        }
        return outcome;
    }

    private Outcome<Consent> written(Case whole, Consent now, Moment moment) {
        List<FetchOrder> lookedUp = whole.applications().stream()
                .filter(application -> !application.state().ended())
                .flatMap(application -> lookedUp(application, whole.consent(), now, moment))
                .toList();
        return store.transact(work -> {
            if (!work.cases().withdraw(whole, now) || !taken(whole, now, moment, work)) {
                return Outcome.refused(ProblemType.STALE);
            }
            work.evidence().ask(lookedUp);
            work.journal().append(List.of(event(whole, now, moment)));
            return Outcome.done(now);
        });
    }

    /** Takes what is still to be fetched from whoever is at it; false when one of them was done in the same moment. */
    private static boolean taken(Case whole, Consent now, Moment moment, UnitOfWork work) {
        return whole.applications().stream()
                .flatMap(application ->
                        work.evidence().ofApplication(application.key().id()).stream())
                .filter(order -> order.nextAt().isPresent() && !now.covers(order.source()))
                .allMatch(order -> work.evidence().move(order, order.failed(Result.NO_CONSENT, moment.at())));
    }

    /** What staff were to look up by this consent, since no source was connected. */
    private Stream<FetchOrder> lookedUp(Application application, Consent before, Consent now, Moment moment) {
        return application.documents().stream()
                .filter(document -> document.state() == Document.State.NOT_ASKED)
                .flatMap(document -> source(application, document)
                        .filter(source -> !now.covers(source))
                        .flatMap(source -> before.givenFor(source)
                                .map(given -> order(application, document, source, given, moment)))
                        .stream());
    }

    private Optional<String> source(Application application, Document document) {
        return packs.find(application.classified().pack().digest())
                .flatMap(pack -> pack.document(document.code()))
                .flatMap(DocumentRequirement::evidenceSource);
    }

    private static FetchOrder order(
            Application application, Document document, String source, Consent.Given given, Moment moment) {
        return new FetchOrder(
                application.key().id(),
                document.code(),
                source,
                application.key().number(),
                application.key().caseNumber(),
                given,
                moment.at(),
                0,
                Optional.of(moment.at()),
                Optional.of(Result.NO_CONSENT));
    }

    /** An event of the case: that documents are wanted then are changes of its applications. */
    private JournalEvent event(Case whole, Consent now, Moment moment) {
        String sources = now.withdrawn().keySet().stream()
                .filter(source -> !whole.consent().withdrawn().containsKey(source))
                .sorted()
                .collect(Collectors.joining(","));
        return new JournalEvent(
                ids.next(),
                whole.id(),
                Optional.empty(),
                0,
                EventType.CONSENT_WITHDRAWN.name(),
                moment.at(),
                moment.actor(),
                Map.of("sources", sources));
    }

    private static boolean isStale(Outcome<?> outcome) {
        return outcome.problem()
                .filter(problem -> problem.type() == ProblemType.STALE)
                .isPresent();
    }
}

package org.jietong.core.internal.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Fetch;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.evidence.FetchOrder.Result;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.cases.warnings.Waking;

/**
 * Writes what came of an attempt: the document is there, or it is asked for again later, or it is wanted of the applicant
 * after all. Whoever handed it in meanwhile, or ended the application, has gone first.
 *
 * @param store where it is written
 * @param packs the rules of the application
 * @param waking says when a promise that now counts is remembered
 * @param events tells of it
 * @param patience how often a source is asked
 */
record Settling(Store store, RulePacks packs, Waking waking, Events events, Patience patience) {
    private static final int ATTEMPTS = 5;

    /** The document of an order, as long as it is waited for. */
    static Optional<Document> awaited(Application application, FetchOrder order) {
        return application.state().ended()
                ? Optional.empty()
                : application.documents().stream()
                        .filter(document -> document.code().equals(order.document()))
                        .filter(Settling::isSought)
                        .findFirst();
    }

    /** What is looked up by staff is no longer once its consent is withdrawn, for which there is an order then. */
    private static boolean isSought(Document document) {
        return document.state() == Document.State.FETCHING || document.state() == Document.State.NOT_ASKED;
    }

    /** @throws RefusedException when the database is away; then the attempt counts as one that did not come back */
    void settle(FetchOrder begun, Fetched fetched, Moment moment) {
        Result result = fetched.result();
        if (result.passing() && begun.attempts() < patience.attempts()) {
            FetchOrder later = begun.failed(result, moment.at().plus(patience.pauseAfter(begun.attempts())));
            store.transact(work -> {
                        fared(begun, result, moment, work);
                        return Outcome.done(work.evidence().move(begun, later));
                    })
                    .orElseThrow();
            return;
        }
        Outcome<Boolean> outcome = Outcome.refused(ProblemType.STALE);
        for (int attempt = 0; attempt < ATTEMPTS && isStale(outcome); attempt++) {
            outcome = ended(begun, fetched, moment);
        }
        outcome.orElseThrow();
    }

    private Outcome<Boolean> ended(FetchOrder begun, Fetched fetched, Moment moment) {
        Application before = store.read(work -> work.applications().find(begun.number()))
                .orElseThrow(() -> new IllegalStateException("an order without its application " + begun.number()));
        Optional<Document> awaited = awaited(before, begun);
        if (awaited.isEmpty()) {
            return store.transact(work -> Outcome.done(work.evidence().move(begun, begun.done(Result.DROPPED))));
        }
        Document now = now(awaited.get(), begun, fetched, moment);
        Application after = woken(
                before.change().documents(documents -> replaced(documents, now)).made(), moment);
        JournalEvent event = event(after, begun, fetched, moment);
        return store.transact(work -> {
            if (!work.evidence().move(begun, begun.done(fetched.result()))) {
                return Outcome.done(false);
            }
            if (!work.applications().save(before, after)) {
                return Outcome.refused(ProblemType.STALE);
            }
            work.journal().append(List.of(event));
            fared(begun, fetched.result(), moment, work);
            return Outcome.done(true);
        });
    }

    /** Whoever runs the system sees by it which register is in trouble. */
    private static void fared(FetchOrder begun, Result result, Moment moment, UnitOfWork work) {
        if (!result.unasked()) {
            work.evidence().fared(begun.source(), result.answered(), moment.at());
        }
    }

    private static Document now(Document awaited, FetchOrder begun, Fetched fetched, Moment moment) {
        return fetched instanceof Fetched.Received received
                ? awaited.received(received.content(), received.from(), moment.at())
                : awaited.wanted(Fetch.failed(begun.source(), fetched.result().name()), moment.at());
    }

    private static List<Document> replaced(List<Document> documents, Document now) {
        return documents.stream()
                .map(document -> document.id().equals(now.id()) ? now : document)
                .toList();
    }

    private Application woken(Application application, Moment moment) {
        String digest = application.classified().pack().digest();
        RulePack pack = packs.find(digest)
                .orElseThrow(() -> new IllegalStateException("the rule pack " + digest + " was not kept"));
        return pack.category(application.classified().category())
                .map(category -> waking.set(application, pack, category, moment))
                .orElseThrow(() -> new IllegalStateException("no such category in rule pack " + digest));
    }

    private JournalEvent event(Application after, FetchOrder begun, Fetched fetched, Moment moment) {
        boolean received = fetched instanceof Fetched.Received;
        Map<String, String> details = Map.of(
                "document", begun.document(),
                "source", begun.source(),
                "wording", begun.consent().wording(),
                "attempts", Integer.toString(begun.attempts()),
                "result", fetched.result().name());
        return events.of(
                after, received ? EventType.EVIDENCE_RECEIVED : EventType.EVIDENCE_NOT_RECEIVED, moment, details);
    }

    private static boolean isStale(Outcome<?> outcome) {
        return outcome.problem()
                .filter(problem -> problem.type() == ProblemType.STALE)
                .isPresent();
    }
}

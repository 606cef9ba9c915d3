package org.jietong.core.internal.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Case;
import org.jietong.api.evidence.EvidenceRequest;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.evidence.FetchOrder.Result;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * Fetches what is wanted of evidence sources (R2.4). An attempt is marked before the source is called, so that one that
 * does not come back, because its node died, is made again after a while; its result is written only over what was marked.
 */
class Fetching implements ScheduledJob {
    private static final Actor EVIDENCE = new Actor(Actor.Kind.SYSTEM, "evidence");

    private final Store store;
    private final Asking asking;
    private final Settling settling;
    private final Calls calls;
    private final Patience patience;
    private final Clock clock;

    Fetching(Store store, Asking asking, Settling settling, Calls calls, Patience patience, Clock clock) {
        this.store = store;
        this.asking = asking;
        this.settling = settling;
        this.calls = calls;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        Instant now = Moment.of(clock, EVIDENCE).at();
        List<FetchOrder> begun = new ArrayList<>();
        List<Calls.Call<Fetched>> made = new ArrayList<>();
        for (FetchOrder order : due(now)) {
            begin(order, now).ifPresent(marked -> {
                begun.add(marked);
                made.add(call(order, marked));
            });
        }
        try {
            settle(begun, calls.all(made, patience.limit()));
        } catch (InterruptedException e) {
            // The node stops; what was begun is begun again elsewhere, or after the restart.
            Thread.currentThread().interrupt();
        }
    }

    /** Of each source as much as it may be asked at once, so that a slow one is in nobody's way. */
    private List<FetchOrder> due(Instant now) {
        return store.read(work -> work.evidence().dueSources(now).stream()
                .filter(source -> calls.free(source) > 0)
                .flatMap(source -> work.evidence().due(source, now, calls.free(source)).stream())
                .toList());
    }

    private Optional<FetchOrder> begin(FetchOrder order, Instant now) {
        FetchOrder begun = order.begun(now.plus(patience.longestAttempt()));
        Outcome<Boolean> marked =
                store.transact(work -> Outcome.done(work.evidence().move(order, begun)));
        return marked.orElseThrow() ? Optional.of(begun) : Optional.empty();
    }

    private Calls.Call<Fetched> call(FetchOrder before, FetchOrder begun) {
        Case whole = store.read(work -> work.cases().find(begun.caseNumber()))
                .orElseThrow(() -> new IllegalStateException("an order without its case " + begun.caseNumber()));
        Optional<Result> why = precluded(whole, before);
        EvidenceRequest request = request(begun, whole);
        return new Calls.Call<>(
                begun.source(), () -> why.<Fetched>map(Fetched.Nothing::new).orElseGet(() -> asking.ask(request)));
    }

    /**
     * Why a source is not even asked: without a consent on record nothing is, nor what is no longer needed, nor a source
     * that takes the node down with it each time.
     */
    private Optional<Result> precluded(Case whole, FetchOrder order) {
        if (whole.consent().givenFor(order.source()).isEmpty()) {
            return Optional.of(Result.NO_CONSENT);
        }
        boolean awaited = whole.applications().stream()
                .filter(application -> application.key().id().equals(order.application()))
                .anyMatch(application -> Settling.awaited(application, order).isPresent());
        if (!awaited) {
            return Optional.of(Result.DROPPED);
        }
        return order.attempts() < patience.attempts() ? Optional.empty() : Optional.of(Result.UNAVAILABLE);
    }

    private static EvidenceRequest request(FetchOrder order, Case whole) {
        return new EvidenceRequest(
                order.application(),
                order.source(),
                order.document(),
                whole.applicant(),
                whole.project(),
                order.consent());
    }

    private void settle(List<FetchOrder> begun, List<Optional<Fetched>> results) {
        for (int i = 0; i < begun.size(); i++) {
            Fetched fetched = results.get(i).orElseGet(() -> new Fetched.Nothing(Result.TIMED_OUT));
            settling.settle(begun.get(i), fetched, Moment.of(clock, EVIDENCE));
        }
    }
}

package org.jietong.core.internal.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.HandoverReason;
import org.jietong.api.cases.Handovers;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.Representative;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Store;

/** Hands applications over, each as one change of it. */
class StoredHandovers implements Handovers {
    private static final List<ApplicationState> OPEN =
            List.of(ApplicationState.SUBMITTED, ApplicationState.RETURNED, ApplicationState.ACCEPTED);
    private static final int PAGE = 200;
    private static final int MOST = 1000;

    private final Store store;
    private final Access access;
    private final Applications applications;
    private final Successor successor;
    private final Clock clock;

    StoredHandovers(Store store, Access access, Applications applications, Successor successor, Clock clock) {
        this.store = store;
        this.access = access;
        this.applications = applications;
        this.successor = successor;
        this.clock = clock;
    }

    @Override
    public Outcome<ApplicationDetail> handOver(
            ApplicationNumber number,
            UUID to,
            HandoverReason reason,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once) {
        return access.to(Permission.HAND_OVER, caller, number)
                .then(allowed -> applications.find(allowed, caller))
                .then(detail -> successor.named(to, detail.application(), clock.instant()))
                .then(next -> applications.perform(
                        number, new Command.HandOver(next, reason), expectedVersion, caller, once));
    }

    @Override
    public Outcome<List<Line>> handOverAll(UUID from, Optional<UUID> to, HandoverReason reason, Caller caller) {
        Instant at = clock.instant();
        return access.to(Permission.HAND_OVER, caller, from)
                .then(this::known)
                .map(known -> to.or(() -> successor.substituteOf(known, at)))
                .then(next -> held(from, caller).map(held -> held.stream()
                        .map(application -> handedOver(application, next, reason, caller))
                        .toList()));
    }

    private Outcome<UUID> known(UUID from) {
        return store.read(work -> work.staff().find(from)).isPresent()
                ? Outcome.done(from)
                : Outcome.refused(ProblemType.NOT_FOUND);
    }

    private Line handedOver(Application application, Optional<UUID> to, HandoverReason reason, Caller caller) {
        ApplicationNumber number = application.key().number();
        Instant at = clock.instant();
        UUID from = application.representative().id();
        Outcome<Representative> next = to.map(named -> successor.named(named, application, at))
                .orElseGet(() -> successor.byRule(from, application, at));
        Outcome<Representative> outcome = next.then(found -> applications
                .perform(number, new Command.HandOver(found, reason), OptionalLong.of(application.version()), caller)
                .map(done -> found));
        return outcome.problem()
                .map(problem -> new Line(number, Optional.empty(), Optional.of(problem)))
                .orElseGet(() -> new Line(number, Optional.of(outcome.orElseThrow()), Optional.empty()));
    }

    /** The open applications of somebody that the caller may see, before any of them is handed over. */
    private Outcome<List<Application>> held(UUID from, Caller caller) {
        Outcome<List<Application>> held = Outcome.done(List.of());
        for (ApplicationState state : OPEN) {
            held = held.then(some -> access.within(query(from, state), caller).map(query -> and(some, query)));
        }
        return held;
    }

    private List<Application> and(List<Application> some, Query first) {
        List<Application> more = new ArrayList<>(some);
        Optional<Query> next = Optional.of(first);
        while (next.isPresent() && more.size() < MOST) {
            Query query = next.get();
            Page<Application> page = store.read(work -> work.applications().list(query));
            more.addAll(page.items());
            next = page.next().map(from -> query.part(PAGE, Optional.of(from)));
        }
        return more.subList(0, Math.min(more.size(), MOST));
    }

    private static Query query(UUID from, ApplicationState state) {
        Filter filter = new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(state),
                Optional.empty(),
                Optional.of(from),
                Optional.empty(),
                Optional.empty());
        return Query.of(filter, Order.NEWEST, PAGE);
    }
}

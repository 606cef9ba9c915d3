package org.jietong.core.internal.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.journal.ConsumerStanding;
import org.jietong.api.journal.JournalConsumers;
import org.jietong.api.journal.SetAside;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The readers of the journal as the store has them. */
@Component
public final class StoredJournalConsumers implements JournalConsumers {
    private static final int MOST_SET_ASIDE = 200;

    private final Store store;
    private final AccessPolicy policy;
    private final Feeders feeders;
    private final Clock clock;

    @Activate
    public StoredJournalConsumers(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Feeders feeders,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.policy = policy;
        this.feeders = feeders;
        this.clock = clock;
    }

    @Override
    public Outcome<List<ConsumerStanding>> list(Caller caller) {
        return allowed(caller)
                .map(ours -> store.read(work -> work.consumers().all().stream()
                        .map(reading -> standing(work, reading))
                        .toList()));
    }

    @Override
    public Outcome<ConsumerStanding> move(String consumer, long position, Caller caller) {
        return allowed(caller)
                .then(ours -> store.transact(work -> found(work, consumer).then(reading -> within(work, position)
                        .then(place -> Archived.unlessBehind(place, work))
                        .then(place -> moved(work, reading, place)))));
    }

    private Outcome<ConsumerStanding> moved(UnitOfWork work, Reading reading, long position) {
        Reading moved = reading.at(position, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return work.consumers().save(reading, moved)
                ? Outcome.done(standing(work, moved))
                : Outcome.refused(ProblemType.CONFLICT);
    }

    private static Outcome<Long> within(UnitOfWork work, long position) {
        // Locked, so that nothing is archived behind the place meanwhile.
        long last = work.journal().lockLastPlace();
        Violation outside = new Violation("/position", "OUT_OF_RANGE", Map.of("from", "0", "to", Long.toString(last)));
        return position >= 0 && position <= last
                ? Outcome.done(position)
                : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(outside)));
    }

    @Override
    public Outcome<List<SetAside>> setAside(String consumer, Caller caller) {
        return allowed(caller)
                .then(ours -> store.read(work ->
                        found(work, consumer).map(reading -> work.consumers().setAside(consumer, MOST_SET_ASIDE))));
    }

    @Override
    public Outcome<ConsumerStanding> again(String consumer, long position, Caller caller) {
        return setAside(consumer, caller).then(events -> {
            Optional<SetAside> event = events.stream()
                    .filter(aside -> aside.event().position() == position)
                    .findFirst();
            return event.map(this::again).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
        });
    }

    private Outcome<ConsumerStanding> again(SetAside aside) {
        boolean taken = feeders.feeder(aside.consumer())
                .map(feeder -> feeder.again(aside.event()))
                .orElse(false);
        if (!taken) {
            return Outcome.refused(ProblemType.CONFLICT);
        }
        return store.transact(work -> {
            work.consumers().taken(aside.consumer(), aside.event().position());
            return found(work, aside.consumer()).map(reading -> standing(work, reading));
        });
    }

    private static Outcome<Reading> found(UnitOfWork work, String consumer) {
        return work.consumers()
                .find(consumer)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private static ConsumerStanding standing(UnitOfWork work, Reading reading) {
        return new ConsumerStanding(
                reading.consumer(),
                reading.position(),
                work.journal().lastPlace() - reading.position(),
                work.consumers().setAsideCount(reading.consumer()),
                reading.movedAt(),
                reading.node());
    }

    /** The journal is everybody's: whoever answers for a part of the cases only has no business here. */
    private Outcome<Caller> allowed(Caller caller) {
        return policy.refusalForAll(caller, Permission.MANAGE_JOURNAL)
                .map(Outcome::<Caller>refused)
                .orElseGet(() -> Outcome.done(caller));
    }
}

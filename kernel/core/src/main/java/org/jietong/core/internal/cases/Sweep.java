package org.jietong.core.internal.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Elapsed;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.cases.warnings.Visit;
import org.jietong.core.internal.cases.warnings.Visited;
import org.jietong.core.internal.credit.Entering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the applications of which something has become due by itself, and at no others: suspensions that end (R2.15),
 * steps of the ladder (R2.17), promised days, which are entered into the register when they were not kept (R2.5); and at
 * connected ones that nobody has measured yet. Each is a transaction of its own, over the version that was read, so that
 * whoever else works on it, staff or another node, is not disturbed and nothing is told twice. It needs no utility.
 */
class Sweep implements ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Actor CLOCK = new Actor(Actor.Kind.SYSTEM, "clock");
    private static final int PAGE = 100;
    private static final int PAGES = 10;

    /** Until one is tried again that cannot be looked at, so that it does not stand in the way of others. */
    private static final Duration PUT_OFF = Duration.ofHours(1);

    private final Store store;
    private final Details details;
    private final Visit visit;
    private final Entering entering;

    Sweep(Store store, Details details, Visit visit, Entering entering) {
        this.store = store;
        this.details = details;
        this.visit = visit;
        this.entering = entering;
    }

    @Override
    public String name() {
        return "due-by-itself";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        Moment moment = Moment.of(details.clock(), CLOCK);
        long done = PAGE;
        for (int page = 0;
                page < PAGES && done == PAGE && !Thread.currentThread().isInterrupted();
                page++) {
            done = page(moment.at()).stream()
                    .filter(application -> looked(application, moment))
                    .count();
        }
    }

    private List<Application> page(Instant now) {
        return store.read(work -> work.applications().waking(now, PAGE));
    }

    /** Whether it is done with; who was overtaken is found again by the next run. */
    private boolean looked(Application application, Moment moment) {
        return visited(application, moment)
                .map(this::stored)
                .orElseGet(() -> woken(application, Optional.of(moment.at().plus(PUT_OFF))));
    }

    /**
     * Empty for one that cannot be looked at, for example because its rules are lost.
     *
     * @throws RefusedException when the database is away, so that the run fails and is repeated
     */
    private Optional<Visited> visited(Application application, Moment moment) {
        try {
            RulePack pack = details.pack(application);
            Category category = Details.category(application, pack);
            return Optional.of(
                    application.connection().isPresent()
                            ? measured(application, pack, category)
                            : visit.of(application, pack, category, moment));
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error(
                    "What is due by itself cannot be done: {}",
                    application.key().number(),
                    e);
            return Optional.empty();
        }
    }

    private Visited measured(Application connected, RulePack pack, Category category) {
        Elapsed elapsed = details.elapsed(connected, pack, category, Optional.empty());
        return new Visited(connected, connected.measured(elapsed).wakingAt(Optional.empty()), List.of());
    }

    private boolean stored(Visited visited) {
        Optional<Elapsed> elapsed = visited.after().connection().flatMap(Connection::elapsed);
        if (elapsed.isPresent()) {
            return isDone(
                    store.transact(work -> Outcome.done(work.applications().measure(visited.before(), elapsed.get()))));
        }
        if (visited.events().isEmpty()) {
            return woken(visited.before(), visited.after().watch().wakesAt());
        }
        RulePack pack = details.pack(visited.before());
        return isDone(store.transact(work -> {
            if (!work.applications().save(visited.before(), visited.after())) {
                return Outcome.<Boolean>refused(ProblemType.STALE);
            }
            work.journal().append(visited.events());
            entering.enter(visited.after(), pack, visited.events(), work);
            return Outcome.done(true);
        }));
    }

    private boolean woken(Application seen, Optional<Instant> next) {
        return isDone(store.transact(work -> Outcome.done(work.applications().wake(seen, next))));
    }

    /** @throws RefusedException as above */
    private static boolean isDone(Outcome<Boolean> outcome) {
        Optional<Problem> problem = outcome.problem();
        if (problem.isPresent() && problem.get().type() != ProblemType.STALE) {
            throw new RefusedException(problem.get());
        }
        return problem.isEmpty() && outcome.orElseThrow();
    }
}

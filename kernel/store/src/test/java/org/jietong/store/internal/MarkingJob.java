package org.jietong.store.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Watch;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Store;

/**
 * A job as the product has them: it looks for what is due, and does each of it in a transaction of its own, over the version that
 * it read. Told so, it stands still before one of them.
 */
final class MarkingJob implements ScheduledJob {
    private static final int NEVER = -1;
    private static final int MOST = 100;

    private final Store store;
    private final Instant due;
    private final int standsBefore;
    private final CountDownLatch standing = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger marked = new AtomicInteger();
    private final AtomicInteger late = new AtomicInteger();

    private MarkingJob(Store store, Instant due, int standsBefore) {
        this.store = store;
        this.due = due;
        this.standsBefore = standsBefore;
    }

    static MarkingJob of(Store store, Instant due) {
        return new MarkingJob(store, due, NEVER);
    }

    static MarkingJob standing(Store store, Instant due, int before) {
        return new MarkingJob(store, due, before);
    }

    @Override
    public String name() {
        return "marking";
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(50);
    }

    @Override
    public void run() {
        List<Application> page = store.read(work -> work.applications().waking(due, MOST));
        for (int i = 0; i < page.size(); i++) {
            if (i == standsBefore) {
                standStill();
            }
            mark(page.get(i));
        }
        ended.countDown();
    }

    private void standStill() {
        standing.countDown();
        boolean interrupted = false;
        while (goesOn.getCount() > 0) {
            try {
                goesOn.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                // A node that is thought dead is not told so: it goes on when it can.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void mark(Application seen) {
        Application after = seen.change().watch(Watch.none()).made();
        Outcome<Application> outcome = store.transact(work -> {
            if (!work.applications().save(seen, after)) {
                return Outcome.refused(ProblemType.STALE);
            }
            work.journal().append(List.of(event(after)));
            return Outcome.done(after);
        });
        (outcome.problem().isEmpty() ? marked : late).incrementAndGet();
    }

    private static JournalEvent event(Application marked) {
        return new JournalEvent(
                Samples.id(),
                marked.key().caseId(),
                Optional.of(marked.key().id()),
                marked.version(),
                "MARKED",
                Samples.NOW,
                new Actor(Actor.Kind.SYSTEM, "marking"),
                Map.of());
    }

    boolean stands() {
        return standing.getCount() == 0;
    }

    void goOn() {
        goesOn.countDown();
    }

    boolean hasEnded() {
        return ended.getCount() == 0;
    }

    int marked() {
        return marked.get();
    }

    /** How many it came too late for. */
    int late() {
        return late.get();
    }
}

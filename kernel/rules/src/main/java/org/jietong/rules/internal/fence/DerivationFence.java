package org.jietong.rules.internal.fence;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.Facts;
import org.jietong.api.utility.Utility;
import org.jietong.rules.internal.fence.Places.Stay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the arithmetic of utilities, each with places and time of its own: one that blocks fills its own places and then is
 * refused at once, while the others go on, and so does the version that replaces it. A crowd waits for places.
 */
public final class DerivationFence implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DerivationFence.class);

    private final ExecutorService threads = Executors.newCachedThreadPool(DerivationFence::thread);
    private final Map<Utility, Places> places = Collections.synchronizedMap(new WeakHashMap<>());
    private final Limits limits;

    public DerivationFence(Limits limits) {
        this.limits = limits;
    }

    /**
     * What a utility may take.
     *
     * @param atOnce how many derivations of it run at once, 1 or more
     * @param time for one of them, and for waiting until one may begin, more than 0
     */
    public record Limits(int atOnce, Duration time) {
        public static final Limits USUAL = new Limits(16, Duration.ofSeconds(2));
    }

    /**
     * Has a utility work facts out.
     *
     * @return what it gave; refused with {@code UTILITY_UNAVAILABLE} when it throws, gives nothing, takes too long, or works
     *     too much out already
     */
    public Outcome<Facts> run(Utility utility, Facts facts) {
        Places own = places.computeIfAbsent(utility, any -> new Places(limits.atOnce()));
        String name = utility.getClass().getName();
        try {
            if (own.enter(limits.time())) {
                return entered(
                        own.stay(), name, () -> Objects.requireNonNull(utility.derive(facts), "it gave nothing"));
            }
            LOG.warn("All {} places of {} for working out facts are taken", limits.atOnce(), name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Outcome.refused(ProblemType.UTILITY_UNAVAILABLE);
    }

    private Outcome<Facts> entered(Stay stay, String name, Callable<Facts> derivation) {
        FutureTask<Facts> task = new FutureTask<>(derivation);
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                stay.leave();
            }
        });
        return awaited(stay, name, task);
    }

    private Outcome<Facts> awaited(Stay stay, String name, Future<Facts> running) {
        try {
            return Outcome.done(running.get(limits.time().toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            LOG.error("{} failed to work out facts", name, e.getCause());
        } catch (TimeoutException e) {
            stay.overrun();
            LOG.error("{} took longer than {} to work out facts", name, limits.time());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.cancel(true);
        return Outcome.refused(ProblemType.UTILITY_UNAVAILABLE);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "jietong-derivation");
        thread.setDaemon(true);
        return thread;
    }

    /** Interrupts what runs. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}

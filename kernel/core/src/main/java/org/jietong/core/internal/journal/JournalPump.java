package org.jietong.core.internal.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives events their places, and feeds every consumer that is registered, unless the setting {@code jietong.journal.feed} is
 * {@code false}: then other nodes do.
 */
@Component(service = Feeders.class, immediate = true)
public final class JournalPump implements Feeders {
    private static final Logger LOG = LoggerFactory.getLogger(JournalPump.class);
    private static final Duration INTERVAL = Duration.ofMillis(250);

    private final boolean feeds;
    private final Store store;
    private final Lease lease;
    private final Placing placing;
    private final Succession<JournalConsumer, Feeder> feeders;
    private final ScheduledExecutorService thread;
    private final Future<?> repeated;

    @Activate
    public JournalPump(
            @Reference Store store,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock,
            BundleContext context) {
        this.feeds = !"false".equals(context.getProperty("jietong.journal.feed"));
        this.store = store;
        this.lease = new Lease(store, ids.next().toString(), clock);
        this.placing = new Placing(store);
        this.feeders = new Succession<>(JournalConsumer::name, this::fed);
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread worker = new Thread(work, "jietong-journal");
            worker.setDaemon(true);
            return worker;
        });
        repeated = thread.scheduleWithFixedDelay(this::place, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void place() {
        try {
            while (placing.place() > 0 && !thread.isShutdown()) {
                // As long as there are events there is no reason to wait.
            }
        } catch (RuntimeException e) {
            // Thrown on, it would end the placing for good.
            LOG.warn("Events of the journal could not be given places; it is tried again", e);
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addConsumer(JournalConsumer consumer) {
        if (feeds) {
            feeders.add(consumer);
        }
    }

    private Feeder fed(JournalConsumer consumer) {
        Feeding feeding = new Feeding(store, consumer, lease, Patience.usual(), System::nanoTime);
        return new Feeder(consumer.name(), feeding, INTERVAL);
    }

    void removeConsumer(JournalConsumer consumer) {
        feeders.remove(consumer);
    }

    @Override
    public Optional<Feeder> feeder(String consumer) {
        return feeders.active(consumer);
    }

    @Deactivate
    void stop() {
        repeated.cancel(false);
        thread.shutdown();
        feeders.close();
    }
}

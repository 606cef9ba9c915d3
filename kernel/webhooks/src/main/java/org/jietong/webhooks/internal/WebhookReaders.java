package org.jietong.webhooks.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.api.store.WebhookRecords.Kept;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a reader of the journal for each active web hook. Once a second it looks what was changed, here or on another node. */
@Component(service = WebhookReaders.class, immediate = true)
public final class WebhookReaders {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookReaders.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final BundleContext context;
    private final Store store;
    private final Subscribers subscribers;
    private final Map<UUID, Running> running = new HashMap<>();
    private final ScheduledExecutorService thread;
    private final Future<?> repeated;

    /**
     * A reader that runs.
     *
     * @param subscriber the reader
     * @param service by which the journal knows it
     */
    private record Running(Subscriber subscriber, ServiceRegistration<JournalConsumer> service) {}

    @Activate
    public WebhookReaders(
            BundleContext context,
            @Reference Store store,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.context = context;
        this.store = store;
        this.subscribers = Subscribers.of(store, WebhookSettings.of(context::getProperty), clock);
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread worker = new Thread(work, "jietong-webhooks");
            worker.setDaemon(true);
            return worker;
        });
        repeated = thread.scheduleWithFixedDelay(this::follow, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    Subscribers subscribers() {
        return subscribers;
    }

    private void follow() {
        try {
            List<Kept> all = store.read(work -> work.webhooks().all());
            Map<UUID, Kept> active = all.stream()
                    .filter(webhook -> webhook.subscription().active())
                    .collect(Collectors.toMap(Kept::id, webhook -> webhook));
            Set<UUID> known = all.stream().map(Kept::id).collect(Collectors.toSet());
            List.copyOf(running.keySet()).stream()
                    .filter(id -> !active.containsKey(id) || isOther(active.get(id)))
                    .forEach(id -> stopped(id, known.contains(id)));
            active.values().forEach(this::runs);
        } catch (RuntimeException e) {
            // Thrown on, it would end the following for good.
            LOG.warn("It could not be seen which web hooks there are; it is tried again", e);
        }
    }

    private boolean isOther(Kept webhook) {
        return running.get(webhook.id()).subscriber().version() != webhook.version();
    }

    private void stopped(UUID id, boolean comesAgain) {
        // Waits for the event that is just being posted.
        running.remove(id).service().unregister();
        if (!comesAgain) {
            forgotten(id);
        }
    }

    /** Once more: until now the journal could take it for a new reader. */
    private void forgotten(UUID id) {
        store.transact(work -> {
                    work.consumers().forget(Subscriber.name(id));
                    return Outcome.done(id);
                })
                .orElseThrow();
    }

    private void runs(Kept webhook) {
        Running known = running.get(webhook.id());
        if (known == null) {
            Subscriber subscriber = subscribers.subscriber(webhook);
            running.put(
                    webhook.id(),
                    new Running(subscriber, context.registerService(JournalConsumer.class, subscriber, null)));
        } else {
            known.subscriber().seen(webhook);
        }
    }

    @Deactivate
    void stop() {
        // The framework takes the readers back with the bundle.
        repeated.cancel(false);
        thread.shutdown();
    }
}

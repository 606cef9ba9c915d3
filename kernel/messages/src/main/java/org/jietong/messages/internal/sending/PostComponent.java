package org.jietong.messages.internal.sending;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jietong.api.messages.MessageFigures;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.messages.internal.Settings;
import org.jietong.messages.internal.texts.TemplateBook;
import org.jietong.messages.internal.texts.Wording;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Has messages handed over, by threads of its own. */
@Component(service = {ScheduledJob.class, Sending.class, MessageFigures.class})
public final class PostComponent extends Post {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final ExecutorService threads;

    @Activate
    public PostComponent(
            BundleContext context,
            @Reference Store store,
            @Reference Gateways gateways,
            @Reference TemplateBook book,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(new Settings(context::getProperty), store, gateways, book, ids, clock, threads());
    }

    private PostComponent(
            Settings settings,
            Store store,
            Gateways gateways,
            TemplateBook book,
            Ids ids,
            Clock clock,
            ExecutorService threads) {
        super(
                store,
                gateways::of,
                new Wording(book),
                Course.within(new QuietTimes(settings.quietHours(), clock.getZone())),
                settings.kept(),
                ids,
                clock,
                threads);
        this.threads = threads;
    }

    /** As many as the lanes ask for, which bound themselves; none while there is nothing. */
    private static ExecutorService threads() {
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "jietong-messages");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Who is with a gateway is not interrupted: an interrupt in the record afterwards would hurt the database. */
    @Deactivate
    void stop() throws InterruptedException {
        close();
        threads.shutdown();
        threads.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS);
    }
}

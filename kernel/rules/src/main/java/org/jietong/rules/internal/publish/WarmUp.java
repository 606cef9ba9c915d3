package org.jietong.rules.internal.publish;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.engine.PackShelf;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;
import org.jietong.rules.internal.pack.Sample;
import org.jietong.rules.internal.pack.SampleReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiles the packs in force in the background, so that the first applicant does not wait for the DMN engine to be loaded.
 * It begins a moment after activation: until then the processors belong to the rest of the start.
 */
@Component(service = WarmUp.class, immediate = true)
public final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final long PAUSE_SECONDS = 3;
    private static final long PATIENCE_SECONDS = 5;

    private final PackShelf shelf;
    private final RuleEngine engine;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    /** Starts the thread, which ends by itself. */
    @Activate
    public WarmUp(
            @Reference PackShelf shelf,
            @Reference RuleEngine engine,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.shelf = shelf;
        this.engine = engine;
        this.clock = clock;
        this.thread = new Thread(this::run, "jietong-rules-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Stops the thread and waits a moment for it. */
    @Deactivate
    public void stop() throws InterruptedException {
        stopped.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    private void run() {
        try {
            if (stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
            shelf.inForce(clock.instant()).forEach(this::warm);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("a pack in force could not be compiled ahead", e);
        }
    }

    /** Compiles a pack and evaluates its samples once. */
    void warm(RulePack pack) {
        shelf.content(pack.reference().digest()).ifPresent(content -> {
            for (Sample sample : SampleReader.samples(new PackFiles(content, new Findings()))) {
                if (stopped.getCount() > 0) {
                    engine.validate(pack, sample.facts()).then(facts -> engine.classify(pack, facts));
                }
            }
        });
    }
}

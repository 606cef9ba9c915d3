package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jietong.deploy.internal.plugins.FolderScan.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches the folder of the plugins on a thread of its own. A folder that cannot be read changes nothing. */
final class PluginFolder {
    private static final Logger LOG = LoggerFactory.getLogger(PluginFolder.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final int POLLS_BETWEEN_RETRIES = 20;

    private final Path folder;
    private final Plugins plugins;
    private final Duration pause;
    private final Runnable whenStarted;
    private final FolderScan scan;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "plugins");
    private volatile boolean isFirstPollDone;
    private volatile FolderReport report = FolderReport.clean();
    private PluginFiles known = PluginFiles.none();

    /**
     * @param pause between two polls
     * @param whenStarted is run when the jars that lay there at the start have been dealt with
     */
    PluginFolder(Path folder, Plugins plugins, Duration pause, Runnable whenStarted) {
        this.folder = folder;
        this.plugins = plugins;
        this.pause = pause;
        this.whenStarted = whenStarted;
        this.scan = new FolderScan(plugins.files());
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the jar that is at work. */
    void stop() {
        stop.countDown();
        try {
            thread.join(STOP_PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the jars that lay there at the start have been dealt with. */
    boolean isFirstPollDone() {
        return isFirstPollDone;
    }

    FolderReport report() {
        return report;
    }

    private void watch() {
        for (int poll = 1; !isStopping(); poll++) {
            try {
                poll();
                if (poll % POLLS_BETWEEN_RETRIES == 0) {
                    plugins.retry();
                }
            } catch (RuntimeException e) {
                LOG.error("The folder of the plugins could not be followed up; it is tried again", e);
            }
            if (!isFirstPollDone) {
                whenStarted.run();
                isFirstPollDone = true;
            }
            rest();
        }
    }

    void poll() {
        if (isRead()) {
            scan.compare(known.stamps()).stream()
                    .takeWhile(change -> !isStopping())
                    .forEach(this::follow);
        }
    }

    private void follow(Change change) {
        if (change instanceof Change.Arrived) {
            plugins.arrive(folder.resolve(change.file()));
        } else {
            plugins.leave(change.file());
        }
    }

    private boolean isRead() {
        try {
            known = known.seenAgain(folder);
            tell(new FolderReport(known.passedOver(), Optional.empty()));
            return true;
        } catch (IOException | RuntimeException e) {
            tell(new FolderReport(report.passedOver(), Optional.of(e.toString())));
            return false;
        }
    }

    /** One line for what is new, not one a poll. */
    private void tell(FolderReport now) {
        FolderReport before = report;
        report = now;
        now.newlyPassedOver(before).forEach((file, reason) -> LOG.warn("Plugin {} is passed over: {}", file, reason));
        now.unreadable()
                .filter(reason -> before.unreadable().isEmpty())
                .ifPresent(
                        reason -> LOG.warn("The folder of the plugins cannot be read; what runs goes on: {}", reason));
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    private void rest() {
        try {
            stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stop.countDown();
            Thread.currentThread().interrupt();
        }
    }
}

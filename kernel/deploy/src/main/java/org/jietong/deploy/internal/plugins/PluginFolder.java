package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jietong.deploy.internal.plugins.FolderScan.Change;
import org.jietong.deploy.internal.plugins.FolderScan.Stamp;
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
    private volatile String unreadable = "";
    private Set<String> unreadableFiles = Set.of();
    private Map<String, Stamp> known = Map.of();

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

    /** Why the folder cannot be read, if it cannot. */
    Optional<String> unreadable() {
        return unreadable.isEmpty() ? Optional.empty() : Optional.of(unreadable);
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
        Optional<Map<String, Stamp>> jars = jars();
        if (jars.isPresent()) {
            scan.compare(jars.get()).stream().takeWhile(change -> !isStopping()).forEach(this::follow);
        }
    }

    private void follow(Change change) {
        if (change instanceof Change.Arrived) {
            plugins.arrive(folder.resolve(change.file()));
        } else {
            plugins.leave(change.file());
        }
    }

    private Optional<Map<String, Stamp>> jars() {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Stamp> stamps = new TreeMap<>();
            Set<String> passedOver = new TreeSet<>();
            for (Path file : (Iterable<Path>) files.filter(PluginFolder::isJar)::iterator) {
                String name = file.getFileName().toString();
                try {
                    stamp(file).ifPresent(stamp -> stamps.put(name, stamp));
                } catch (IOException e) {
                    passOver(name, e);
                    passedOver.add(name);
                    lastKnown(name, e).ifPresent(stamp -> stamps.put(name, stamp));
                }
            }
            unreadableFiles = passedOver;
            known = stamps;
            unreadable = "";
            return Optional.of(stamps);
        } catch (IOException | RuntimeException e) {
            if (unreadable.isEmpty()) {
                LOG.warn("The folder of the plugins cannot be read; what runs goes on: {}", e.toString());
            }
            unreadable = e.toString();
            return Optional.empty();
        }
    }

    /** Such as a symbolic link to nothing, or a file that went while the folder was read. One line, not one a poll. */
    private void passOver(String file, IOException reason) {
        if (!unreadableFiles.contains(file)) {
            LOG.warn("{} in the folder of the plugins cannot be read and is passed over: {}", file, reason.toString());
        }
    }

    /** A file that is there but cannot be looked at, as when rights were taken away, keeps its plugin running. */
    private Optional<Stamp> lastKnown(String file, IOException reason) {
        return reason instanceof NoSuchFileException ? Optional.empty() : Optional.ofNullable(known.get(file));
    }

    private static boolean isJar(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar") && !name.startsWith(".");
    }

    private static Optional<Stamp> stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.isRegularFile()
                ? Optional.of(new Stamp(
                        attributes.size(), attributes.lastModifiedTime().toMillis()))
                : Optional.empty();
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

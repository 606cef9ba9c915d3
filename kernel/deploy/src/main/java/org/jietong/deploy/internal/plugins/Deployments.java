package org.jietong.deploy.internal.plugins;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.bundles.BundleEvent;
import org.jietong.api.bundles.BundleEvent.Result;
import org.jietong.api.bundles.Deployment;
import org.jietong.api.bundles.Refusal;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.deploy.internal.jars.PluginJar;
import org.jietong.deploy.internal.plugins.PluginBundles.Placed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers how far each jar is, for the latest hundred since the start, and writes down what became of it for good. A database
 * that is away keeps no jar from being deployed; what could not be written is in the log.
 */
final class Deployments implements Chronicle {
    private static final Logger LOG = LoggerFactory.getLogger(Deployments.class);
    private static final int MOST = 100;
    private static final int LONGEST_REASON = 2000;

    private final Store store;
    private final Ids ids;
    private final Clock clock;
    private final String node;
    private final Map<UUID, Progress> latest = new LinkedHashMap<>();

    /** @param node name of this machine */
    Deployments(Store store, Ids ids, Clock clock, String node) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.node = node;
    }

    @Override
    public Entry begins(Handing handing, PluginJar jar) {
        Progress progress = new Progress(handing, jar, this::now, this::write);
        synchronized (latest) {
            latest.put(handing.id(), progress);
            latest.keySet().stream()
                    .limit(Math.max(0, latest.size() - MOST))
                    .toList()
                    .forEach(latest::remove);
        }
        return progress;
    }

    /** How far it is. */
    Optional<Deployment> find(UUID id) {
        synchronized (latest) {
            return Optional.ofNullable(latest.get(id)).map(Progress::deployment);
        }
    }

    @Override
    public void refused(Handing handing, String file, Refusal refusal) {
        write(handing, new Subject(file, "", ""), Result.REFUSED, Optional.of(refusal));
    }

    @Override
    public void removed(Placed placed) {
        Handing handing = new Handing(ids.next(), BundleEvent.Origin.DROPPED, Plugins.FOLDER);
        write(
                handing,
                new Subject(placed.symbolicName(), placed.version().toString(), ""),
                Result.REMOVED,
                Optional.empty());
    }

    /** What an event is about. */
    record Subject(String name, String version, String digest) {
        static Subject of(PluginJar jar) {
            return new Subject(jar.symbolicName(), jar.version().toString(), jar.digest());
        }
    }

    private static Refusal cut(Refusal refusal) {
        String reason = refusal.reason();
        return reason.length() <= LONGEST_REASON
                ? refusal
                : new Refusal(refusal.code(), reason.substring(0, LONGEST_REASON));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void write(Handing handing, Subject subject, Result result, Optional<Refusal> refusal) {
        BundleEvent event = new BundleEvent(
                handing.id(),
                node,
                subject.name(),
                subject.version(),
                subject.digest(),
                handing.origin(),
                handing.by(),
                now(),
                result,
                refusal.map(Deployments::cut));
        try {
            store.transact(work -> {
                        work.bundles().append(event);
                        return Outcome.done(event);
                    })
                    .problem()
                    .ifPresent(why ->
                            LOG.error("Not written down, {}: {}", why.type().key(), event));
        } catch (RuntimeException e) {
            LOG.error("Not written down: {}", event, e);
        }
    }
}

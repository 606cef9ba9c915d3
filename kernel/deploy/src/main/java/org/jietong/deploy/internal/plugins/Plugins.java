package org.jietong.deploy.internal.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.deploy.internal.plugins.PluginBundles.Placed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides which jars of the folder run. A jar is tried out before anything is touched; one that fails is refused, and
 * what ran before goes on. Of several files with the same symbolic name the newest version runs. For one thread; the
 * report may be read by any.
 */
final class Plugins {
    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);

    private final PluginBundles bundles;
    private final PackGate gate;
    private final Map<String, Placed> running = new TreeMap<>();
    private final Map<String, Refused> refused = new TreeMap<>();
    private volatile PluginReport report;

    private record Refused(Path path, Problem why) {}

    Plugins(PluginBundles bundles, PackGate gate) {
        this.bundles = bundles;
        this.gate = gate;
        bundles.placed().forEach(placed -> running.put(placed.place(), placed));
        this.report = reported();
    }

    /** The files of the plugins that run. */
    List<String> files() {
        return List.copyOf(running.keySet());
    }

    PluginReport report() {
        return report;
    }

    /** A file came or changed. */
    void arrive(Path path) {
        if (isTaken(path)) {
            retry();
        }
        report = reported();
    }

    /** A file went. */
    void leave(String file) {
        refused.remove(file);
        Optional.ofNullable(running.remove(file)).ifPresent(placed -> {
            bundles.remove(placed.place());
            LOG.info("Plugin {} {} is gone with its file {}", placed.symbolicName(), placed.version(), file);
            retry();
        });
        report = reported();
    }

    /** Tries refused jars again that lacked something that may be there now. */
    void retry() {
        boolean another = true;
        while (another) {
            List<Path> hopeful = refused.values().stream()
                    .filter(jar -> Refusals.mayPass(jar.why(), bundles::isOffered))
                    .map(Refused::path)
                    .toList();
            another = hopeful.stream().filter(this::isTaken).count() > 0;
        }
        report = reported();
    }

    private boolean isTaken(Path path) {
        Outcome<Placed> outcome = tried(path);
        outcome.problem().ifPresent(why -> refuse(path, why));
        return outcome.problem().isEmpty();
    }

    private Outcome<Placed> tried(Path path) {
        try {
            return PluginJar.read(path)
                    .then(this::newest)
                    .then(jar -> bundles.tryOut(jar).then(gate::examine).then(pack -> put(jar, pack)));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // Thrown on, an error in somebody's jar would end the thread that follows the folder.
            LOG.warn("Plugin {} could not be checked", path.getFileName(), e);
            return Refusals.because(Refusals.NOT_CHECKED, "it could not be checked: " + e);
        }
    }

    private void refuse(Path path, Problem why) {
        String file = path.getFileName().toString();
        Refused before = refused.put(file, new Refused(path, why));
        if (before == null || !before.why().equals(why)) {
            LOG.warn(
                    "Plugin {} is refused: {}.{}",
                    file,
                    Refusals.reason(why),
                    running.containsKey(file) ? " What ran before goes on." : "");
        }
    }

    private Outcome<PluginJar> newest(PluginJar jar) {
        return runningElsewhere(jar)
                .filter(other -> running.get(other).version().compareTo(jar.version()) >= 0)
                .map(other -> Refusals.<PluginJar>because(
                        Refusals.SERVED_ALREADY,
                        "version " + running.get(other).version() + " of " + jar.symbolicName() + " runs from " + other
                                + ", and this is " + jar.version()))
                .orElseGet(() -> Outcome.done(jar));
    }

    /** The other file that the same plugin runs from. */
    private Optional<String> runningElsewhere(PluginJar jar) {
        return running.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(jar.fileName()))
                .filter(entry -> entry.getValue().symbolicName().equals(jar.symbolicName()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Outcome<Placed> put(PluginJar jar, Optional<BroughtPack> pack) {
        Optional<String> superseded = runningElsewhere(jar);
        String place = superseded.map(other -> running.get(other).place()).orElseGet(() -> placeOf(jar));
        return bundles.put(place, jar, pack).map(placed -> {
            superseded.ifPresent(other -> supersede(jar.path().resolveSibling(other), placed));
            settle(jar.fileName(), placed);
            LOG.info("Plugin {} {} runs from {}", placed.symbolicName(), placed.version(), jar.fileName());
            return placed;
        });
    }

    /** The older file waits: it runs again when the newer one goes. */
    private void supersede(Path older, Placed placed) {
        String file = older.getFileName().toString();
        running.remove(file);
        Refusals.because(Refusals.SERVED_ALREADY, "the newer version " + placed.version() + " runs")
                .problem()
                .ifPresent(why -> refused.put(file, new Refused(older, why)));
    }

    private void settle(String file, Placed placed) {
        refused.remove(file);
        Placed before = running.put(file, placed);
        if (before != null && !before.place().equals(placed.place())) {
            bundles.remove(before.place());
        }
    }

    /** A file keeps its place; a new one is named by its file, unless another plugin came in under that name. */
    private String placeOf(PluginJar jar) {
        Placed own = running.get(jar.fileName());
        if (own != null) {
            return own.place();
        }
        String place = jar.fileName();
        while (isOccupied(place)) {
            place = "+" + place;
        }
        return place;
    }

    private boolean isOccupied(String place) {
        return running.values().stream().anyMatch(placed -> placed.place().equals(place));
    }

    private PluginReport reported() {
        TreeMap<String, String> names = new TreeMap<>();
        running.forEach((file, placed) -> names.put(file, placed.symbolicName() + " " + placed.version()));
        TreeMap<String, String> reasons = new TreeMap<>();
        refused.forEach((file, jar) -> reasons.put(file, Refusals.reason(jar.why())));
        return new PluginReport(names, reasons);
    }
}

package org.jietong.deploy.internal.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jietong.api.bundles.BundleEvent.Origin;
import org.jietong.api.bundles.Deployment.Step;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.store.Ids;
import org.jietong.deploy.internal.jars.JarIntake;
import org.jietong.deploy.internal.jars.KeptJars;
import org.jietong.deploy.internal.jars.KeptJars.KeptJar;
import org.jietong.deploy.internal.jars.PluginJar;
import org.jietong.deploy.internal.jars.Refusals;
import org.jietong.deploy.internal.plugins.Chronicle.Entry;
import org.jietong.deploy.internal.plugins.Chronicle.Handing;
import org.jietong.deploy.internal.plugins.PluginBundles.Delivery;
import org.jietong.deploy.internal.plugins.PluginBundles.Placed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides which jars run, one at a time, from wherever they come. One that is refused changes nothing: what ran before goes
 * on. Of several files with the same symbolic name the newest version runs. The report may be read at any time.
 */
final class Plugins {
    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);
    /** The name of what is handed in, as long as no other is known. */
    static final String HANDED_IN = "upload.jar";

    static final Actor FOLDER = new Actor(Actor.Kind.SYSTEM, "folder");

    private final Path folder;
    private final PluginBundles bundles;
    private final JarIntake intake;
    private final KeptJars kept;
    private final Chronicle chronicle;
    private final Ids ids;
    private final Shelf shelf;
    private volatile Standings standings;

    /**
     * @param folder where jars are dropped, and where one that was handed in otherwise is put once it serves
     * @param kept the jars that served
     * @param chronicle is told what becomes of each
     */
    Plugins(Path folder, PluginBundles bundles, JarIntake intake, KeptJars kept, Chronicle chronicle, Ids ids) {
        this.folder = folder;
        this.bundles = bundles;
        this.intake = intake;
        this.kept = kept;
        this.chronicle = chronicle;
        this.ids = ids;
        this.shelf = new Shelf(bundles.placed());
        tell();
    }

    /** The files of the plugins that run. */
    synchronized List<String> files() {
        return shelf.files();
    }

    PluginReport report() {
        return standings.report();
    }

    Standings standings() {
        return standings;
    }

    /** A file came or changed. */
    synchronized void arrive(Path path) {
        if (isTaken(path)) {
            retry();
        }
        tell();
    }

    /** A file went. */
    synchronized void leave(String file) {
        shelf.remove(file).ifPresent(there -> {
            Placed placed = there.placed();
            bundles.remove(placed.place());
            kept.forget(file);
            LOG.info("Plugin {} {} is gone with its file {}", placed.symbolicName(), placed.version(), file);
            chronicle.removed(placed);
            retry();
        });
        tell();
    }

    /** Tries refused jars again that lacked something that may be there now. */
    synchronized void retry() {
        boolean another = true;
        while (another) {
            another = shelf.hopeful(bundles).stream()
                            .filter(file -> isTaken(folder.resolve(file)))
                            .count()
                    > 0;
        }
        tell();
    }

    /** A jar that was handed in otherwise than by the folder, under the name of the file it is to have there. */
    synchronized Outcome<Placed> deploy(PluginJar jar, Entry entry) {
        Outcome<Placed> outcome = put(jar, Landing.into(folder), entry);
        outcome.problem().ifPresent(why -> {
            boolean isNews = shelf.refuse(jar.fileName(), why, false);
            entry.refused(Refusals.of(why), true);
            log(jar.fileName(), why, isNews);
        });
        if (outcome.problem().isEmpty()) {
            shelf.pardon(HANDED_IN);
            retry();
        }
        tell();
        return outcome;
    }

    /** What was handed in was refused before it was known where it belongs. */
    synchronized void turnAway(Handing handing, Problem why) {
        log(HANDED_IN, why, shelf.refuse(HANDED_IN, why, false));
        chronicle.refused(handing, HANDED_IN, Refusals.of(why));
        tell();
    }

    private boolean isTaken(Path path) {
        Handing handing = new Handing(ids.next(), Origin.DROPPED, FOLDER);
        String file = path.getFileName().toString();
        Outcome<PluginJar> taken = guarded(path.toString(), () -> intake.take(path));
        if (taken.problem().isPresent()) {
            boolean isNews = refuse(file, taken.problem().get());
            if (isNews) {
                chronicle.refused(handing, file, Refusals.of(taken.problem().get()));
            }
            fallBack(file);
            return false;
        }
        return isPut(taken.orElseThrow(), handing);
    }

    private boolean isPut(PluginJar jar, Handing handing) {
        if (shelf.runs(jar)) {
            shelf.pardon(jar.fileName());
            intake.release(jar);
            return false;
        }
        Entry entry = chronicle.begins(handing, jar);
        Outcome<Placed> outcome = put(jar, Landing.NONE, entry);
        outcome.problem().ifPresent(why -> {
            entry.refused(Refusals.of(why), refuse(jar.fileName(), why));
            fallBack(jar.fileName());
        });
        return outcome.problem().isEmpty();
    }

    private Outcome<Placed> put(PluginJar jar, Landing landing, Entry entry) {
        entry.taken(Step.VERIFIED);
        boolean isNews = kept.of(jar.fileName()).stream()
                .findFirst()
                .filter(last -> last.kept().digest().equals(jar.digest()))
                .isEmpty();
        try {
            return needingNoRestart(jar)
                    .then(shelf::newest)
                    .then(live -> guarded(
                            jar.fileName(), () -> bundles.put(shelf.placeOf(live), new Delivery(live, landing, entry))))
                    .map(placed -> settled(jar, placed, entry, isNews));
        } finally {
            intake.release(jar);
        }
    }

    private Outcome<PluginJar> needingNoRestart(PluginJar jar) {
        return bundles.needsRestart(jar.symbolicName())
                ? Refusals.because(
                        Refusals.NEEDS_RESTART,
                        jar.symbolicName() + " belongs to the kernel and cannot be replaced while the system runs."
                                + " Put it into the folder bundles/ in place of the one there, and start again")
                : Outcome.done(jar);
    }

    private Placed settled(PluginJar jar, Placed placed, Entry entry, boolean isNews) {
        shelf.settle(jar, placed).ifPresent(bundles::remove);
        LOG.info("Plugin {} {} runs from {}", placed.symbolicName(), placed.version(), jar.fileName());
        entry.serves(isNews);
        return placed;
    }

    /** As after a start: nothing runs from the file yet, and a jar that served is kept. */
    private void fallBack(String file) {
        if (shelf.at(file).isPresent()) {
            return;
        }
        for (KeptJar last : kept.of(file)) {
            Outcome<Placed> outcome =
                    guarded(file, () -> intake.take(last.path(), file)).then(this::again);
            if (outcome.problem().isEmpty()) {
                return;
            }
        }
    }

    private Outcome<Placed> again(PluginJar jar) {
        Optional<Problem> refusal = shelf.refusal(jar.fileName());
        Entry entry = chronicle.begins(new Handing(ids.next(), Origin.ROLLED_BACK, FOLDER), jar);
        Outcome<Placed> outcome = put(jar, Landing.NONE, entry);
        refusal.filter(why -> outcome.problem().isEmpty()).ifPresent(why -> shelf.refuse(jar.fileName(), why, true));
        outcome.problem().ifPresent(why -> entry.refused(Refusals.of(why), false));
        return outcome;
    }

    private boolean refuse(String file, Problem why) {
        boolean isNews = shelf.refuse(file, why, true);
        log(file, why, isNews);
        return isNews;
    }

    private void log(String file, Problem why, boolean isNews) {
        if (isNews) {
            LOG.warn(
                    "Plugin {} is refused: {}.{}",
                    file,
                    Refusals.reason(why),
                    shelf.at(file).isPresent() ? " What ran before goes on." : "");
        }
    }

    /** Thrown on, an error in somebody's jar would end the thread that follows the folder. */
    private static <T> Outcome<T> guarded(String file, Supplier<Outcome<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.warn("Plugin {} could not be checked", file, e);
            return Refusals.because(Refusals.NOT_CHECKED, "it could not be checked: " + e);
        }
    }

    private void tell() {
        standings = new Standings(shelf.report(), shelf.standings(kept));
    }
}

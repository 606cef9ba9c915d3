package org.jietong.deploy.internal.plugins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jietong.api.bundles.BundleStanding;
import org.jietong.api.bundles.BundleStanding.Running;
import org.jietong.api.bundles.BundleStanding.Signature;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.deploy.internal.jars.KeptJars;
import org.jietong.deploy.internal.jars.KeptJars.KeptJar;
import org.jietong.deploy.internal.jars.PluginJar;
import org.jietong.deploy.internal.jars.Refusals;
import org.jietong.deploy.internal.jars.Trust;
import org.jietong.deploy.internal.plugins.PluginBundles.Placed;

/** Which files run and which were refused. For one thread. */
final class Shelf {
    private static final Trust UNKNOWN = new Trust(Signature.UNSIGNED, "");

    private final Map<String, OnShelf> running = new TreeMap<>();
    private final Map<String, Refused> refused = new TreeMap<>();

    /**
     * What runs from a file.
     *
     * @param digest of the jar, empty when it ran before this kernel did
     */
    record OnShelf(Placed placed, String digest, Trust trust) {}

    /**
     * A file that does not run.
     *
     * @param again whether it may be tried again by itself
     */
    record Refused(Problem why, boolean again) {}

    Shelf(List<Placed> placed) {
        placed.forEach(there -> running.put(there.place(), new OnShelf(there, "", UNKNOWN)));
    }

    List<String> files() {
        return List.copyOf(running.keySet());
    }

    Optional<OnShelf> at(String file) {
        return Optional.ofNullable(running.get(file));
    }

    /** The file that a plugin runs from. */
    Optional<String> fileOf(String symbolicName) {
        return running.entrySet().stream()
                .filter(entry -> entry.getValue().placed().symbolicName().equals(symbolicName))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The other file that the same plugin runs from. */
    Optional<String> elsewhere(PluginJar jar) {
        return fileOf(jar.symbolicName()).filter(file -> !file.equals(jar.fileName()));
    }

    /** Refused when another file runs the same plugin in a version that is not older. */
    Outcome<PluginJar> newest(PluginJar jar) {
        return elsewhere(jar)
                .filter(other -> running.get(other).placed().version().compareTo(jar.version()) >= 0)
                .map(other -> Refusals.<PluginJar>because(
                        Refusals.SERVED_ALREADY,
                        "version " + running.get(other).placed().version() + " of " + jar.symbolicName() + " runs from "
                                + other + ", and this is " + jar.version()))
                .orElseGet(() -> Outcome.done(jar));
    }

    boolean runs(PluginJar jar) {
        return at(jar.fileName())
                .filter(there -> there.digest().equals(jar.digest()))
                .isPresent();
    }

    /** A file keeps its place; a new one is named by its file, unless another plugin came in under that name. */
    String placeOf(PluginJar jar) {
        Optional<OnShelf> own =
                elsewhere(jar).or(() -> Optional.of(jar.fileName())).flatMap(this::at);
        if (own.isPresent()) {
            return own.get().placed().place();
        }
        String place = jar.fileName();
        while (isOccupied(place)) {
            place = "+" + place;
        }
        return place;
    }

    private boolean isOccupied(String place) {
        return running.values().stream()
                .anyMatch(there -> there.placed().place().equals(place));
    }

    /**
     * A jar runs. An older file of the same plugin waits: it runs again when the newer one goes.
     *
     * @return the place of another plugin that the file held before
     */
    Optional<String> settle(PluginJar jar, Placed placed) {
        elsewhere(jar).ifPresent(other -> supersede(other, placed));
        refused.remove(jar.fileName());
        OnShelf before = running.put(jar.fileName(), new OnShelf(placed, jar.digest(), jar.trust()));
        return Optional.ofNullable(before)
                .map(left -> left.placed().place())
                .filter(place -> !place.equals(placed.place()));
    }

    private void supersede(String older, Placed placed) {
        running.remove(older);
        Refusals.because(Refusals.SERVED_ALREADY, "the newer version " + placed.version() + " runs")
                .problem()
                .ifPresent(why -> refused.put(older, new Refused(why, true)));
    }

    /** Whether that is news. */
    boolean refuse(String file, Problem why, boolean again) {
        Refused before = refused.put(file, new Refused(why, again));
        return before == null || !before.why().equals(why);
    }

    /** Why a file was refused last. */
    Optional<Problem> refusal(String file) {
        return Optional.ofNullable(refused.get(file)).map(Refused::why);
    }

    /** Whatever was refused of a file is of no interest any more. */
    void pardon(String file) {
        refused.remove(file);
    }

    Optional<OnShelf> remove(String file) {
        refused.remove(file);
        return Optional.ofNullable(running.remove(file));
    }

    /** The files that may run now. */
    List<String> hopeful(PluginBundles bundles) {
        return refused.entrySet().stream()
                .filter(entry -> entry.getValue().again())
                .filter(entry -> Refusals.mayPass(entry.getValue().why(), bundles::isOffered))
                .map(Map.Entry::getKey)
                .toList();
    }

    PluginReport report() {
        TreeMap<String, String> names = new TreeMap<>();
        running.forEach((file, there) -> names.put(
                file, there.placed().symbolicName() + " " + there.placed().version()));
        TreeMap<String, String> reasons = new TreeMap<>();
        refused.forEach((file, jar) -> reasons.put(file, Refusals.reason(jar.why())));
        return new PluginReport(names, reasons);
    }

    List<BundleStanding> standings(KeptJars kept) {
        Set<String> files = new TreeSet<>(running.keySet());
        files.addAll(refused.keySet());
        return files.stream().map(file -> standing(file, kept)).toList();
    }

    private BundleStanding standing(String file, KeptJars kept) {
        return new BundleStanding(
                file,
                at(file).map(Shelf::running),
                kept.of(file).stream().map(KeptJar::kept).toList(),
                refusal(file).map(Refusals::of));
    }

    private static Running running(OnShelf there) {
        return new Running(
                there.placed().symbolicName(),
                there.placed().version().toString(),
                there.digest(),
                there.trust().signature(),
                there.trust().signer());
    }
}

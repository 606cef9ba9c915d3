package org.jietong.rules.internal.publish;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.utility.UtilityCode;

/**
 * The published packs at one moment, immutable.
 *
 * @param entries by digest, oldest publication first
 */
record Published(Map<String, Entry> entries) {

    /** A published pack with its files. */
    record Entry(RulePack pack, PackContent content) {}

    static Published none() {
        return new Published(Map.of());
    }

    static Published of(Collection<Entry> entries) {
        Map<String, Entry> byDigest = new LinkedHashMap<>();
        entries.forEach(entry -> byDigest.put(entry.pack().reference().digest(), entry));
        return new Published(byDigest);
    }

    Optional<Entry> find(String digest) {
        return Optional.ofNullable(entries.get(digest));
    }

    /** The pack that took force last; among those of the same instant the one published last. */
    Optional<RulePack> inForce(UtilityCode utility, Instant at) {
        return entries.values().stream()
                .map(Entry::pack)
                .filter(pack -> pack.reference().utility().equals(utility))
                .filter(pack -> !pack.reference().effectiveFrom().isAfter(at))
                .reduce((one, other) -> isBefore(other.reference(), one.reference()) ? one : other);
    }

    /** The packs in force of all utilities. */
    List<RulePack> inForce(Instant at) {
        return entries.values().stream()
                .map(entry -> entry.pack().reference().utility())
                .distinct()
                .flatMap(utility -> inForce(utility, at).stream())
                .toList();
    }

    private static boolean isBefore(PackReference one, PackReference other) {
        return one.effectiveFrom().isBefore(other.effectiveFrom());
    }
}

package org.jietong.rules.internal.publish;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.packs.Activation;
import org.jietong.api.rules.RulePack;
import org.jietong.api.utility.UtilityCode;

/**
 * The packs that can be in force, as the database had them at one moment. Immutable.
 *
 * @param packs by digest
 * @param activations those of the packs
 * @param seenAt the moment
 */
record Published(Map<String, RulePack> packs, Activations activations, Instant seenAt) {
    Published {
        packs = Map.copyOf(packs);
    }

    static Published none() {
        return new Published(Map.of(), new Activations(List.of()), Instant.MIN);
    }

    Optional<RulePack> find(String digest) {
        return Optional.ofNullable(packs.get(digest));
    }

    /** The pack that took force last; among those of the same instant the one that was decided last. */
    Optional<RulePack> inForce(UtilityCode utility, Instant at) {
        return activations.current(utility, at).map(activation -> packs.get(activation.digest())
                .inForceFrom(activation.from()));
    }

    /** The packs in force of all utilities. */
    List<RulePack> inForce(Instant at) {
        return activations.all().stream()
                .map(Activation::utility)
                .distinct()
                .flatMap(utility -> inForce(utility, at).stream())
                .toList();
    }

    /** The packs that are known already, and others. */
    Map<String, RulePack> and(Map<String, RulePack> others) {
        Map<String, RulePack> all = new LinkedHashMap<>(packs);
        all.putAll(others);
        return all;
    }
}

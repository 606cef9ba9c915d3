package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Optional;
import org.jietong.api.rules.PackReference;

/**
 * Which rule pack.
 *
 * @param version version of the pack
 * @param digest SHA-256 of its content
 * @param effectiveFrom from when it is in force; left out where only the pack's identity matters
 */
public record PackView(String version, String digest, Optional<Instant> effectiveFrom) {
    public static PackView of(PackReference pack) {
        return new PackView(pack.version(), pack.digest(), Optional.of(pack.effectiveFrom()));
    }
}

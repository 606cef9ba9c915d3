package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Locale;
import org.jietong.api.rules.PackReference;
import org.jietong.api.utility.DeployedUtility;

/**
 * A rule pack in force.
 *
 * @param utility whose rules
 * @param name name of the utility
 * @param version version of the pack
 * @param digest SHA-256 of its content
 * @param effectiveFrom from when it is in force
 */
public record PackInForceView(String utility, String name, String version, String digest, Instant effectiveFrom) {
    public static PackInForceView of(DeployedUtility utility, Locale language) {
        PackReference pack = utility.rulePack();
        return new PackInForceView(
                utility.code().value(),
                utility.name().in(language),
                pack.version(),
                pack.digest(),
                pack.effectiveFrom());
    }
}

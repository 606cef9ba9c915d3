package org.jietong.rules.internal.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.RulePack;

/** The published packs with their content, for the bundle's own use. */
public interface PackShelf {

    /** The files of the pack with a digest; empty when it was never published. */
    Optional<PackContent> content(String digest);

    /** The packs of all utilities that are in force at an instant. */
    List<RulePack> inForce(Instant at);
}

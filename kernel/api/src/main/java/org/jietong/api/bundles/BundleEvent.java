package org.jietong.api.bundles;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.journal.Actor;

/**
 * What became of a jar on one node.
 *
 * @param id of the deployment
 * @param node name of the machine
 * @param name symbolic name; the name of the file when the jar does not tell
 * @param version version of the bundle, empty when the jar does not tell
 * @param digest SHA-256 of the jar, lower-case hex; empty when it could not be read
 * @param origin where it came from
 * @param by who handed it in
 * @param at when it was decided
 * @param result what became of it
 * @param refusal why it was refused, if it was; the reason has up to 2000 characters
 */
public record BundleEvent(
        UUID id,
        String node,
        String name,
        String version,
        String digest,
        Origin origin,
        Actor by,
        Instant at,
        Result result,
        Optional<Refusal> refusal) {

    /** Where a jar came from. */
    public enum Origin {
        /** It lay in the folder of the plugins. */
        DROPPED,
        /** It was handed in over HTTP. */
        UPLOADED,
        /** It had served before and was kept. */
        ROLLED_BACK
    }

    /** What became of it. */
    public enum Result {
        SERVES,
        REFUSED,
        REMOVED
    }
}

package org.jietong.api.bundles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.bundles.BundleEvent.Origin;

/**
 * A jar on its way.
 *
 * @param id by which it is asked for
 * @param origin where the jar came from
 * @param name symbolic name
 * @param version version of the bundle
 * @param digest SHA-256 of the jar, lower-case hex
 * @param state how far it is
 * @param steps those taken, oldest first
 * @param refusal why it was refused, if it was
 */
public record Deployment(
        UUID id,
        Origin origin,
        String name,
        String version,
        String digest,
        State state,
        List<Taken> steps,
        Optional<Refusal> refusal) {
    public Deployment {
        steps = List.copyOf(steps);
    }

    /** Whether it goes on. */
    public enum State {
        RUNNING,
        SERVES,
        REFUSED
    }

    /** The steps in their order. */
    public enum Step {
        /** Copied, looked through, signature verified. */
        VERIFIED,
        /** Stands beside the version that runs. */
        INSTALLED,
        /** What it imports is there. */
        RESOLVED,
        /** Its rule pack can be published. */
        EXAMINED,
        STARTED,
        /** It serves what the version before served, and conforms. */
        PROVEN,
        /** Its jar is kept, and what a restart finds. */
        KEPT,
        /** Look-ups have moved to it. */
        MOVED,
        /** The version before has ended its calls and is gone. */
        RETIRED
    }

    /**
     * A step that was taken.
     *
     * @param step which
     * @param at when it was done
     */
    public record Taken(Step step, Instant at) {}
}

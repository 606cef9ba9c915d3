package org.jietong.api.packs;

import java.time.Instant;
import java.util.List;
import org.jietong.api.rules.PackReference;

/**
 * A pack with where it stands and how it came there.
 *
 * @param reference which pack; {@code effectiveFrom} as the pack itself has it
 * @param state where it stands now
 * @param addedAt when it was handed in, or first brought by a bundle
 * @param activations when it took force, or was to, oldest first
 * @param history what was done to it, oldest first
 */
public record PackStanding(
        PackReference reference,
        PackState state,
        Instant addedAt,
        List<Activation> activations,
        List<PackEvent> history) {
    public PackStanding {
        activations = List.copyOf(activations);
        history = List.copyOf(history);
    }
}

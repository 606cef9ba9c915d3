package org.jietong.rules.internal.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.packs.Activation;
import org.jietong.api.utility.UtilityCode;

/**
 * When packs took force, without the activations that were called off.
 *
 * @param all in the order in which they were decided
 */
public record Activations(List<Activation> all) {
    public Activations {
        all = all.stream()
                .filter(activation -> activation.cancelledAt().isEmpty())
                .toList();
    }

    /** The one that holds at an instant: the latest up to then, and among those of one instant what was decided last. */
    public Optional<Activation> current(UtilityCode utility, Instant at) {
        return last(of(utility, at));
    }

    /** The one that would hold, had the pack in force never taken force. */
    public Optional<Activation> before(UtilityCode utility, Instant at) {
        return current(utility, at)
                .flatMap(current ->
                        last(of(utility, at).filter(other -> !other.digest().equals(current.digest()))));
    }

    public List<Activation> of(String digest) {
        return all.stream()
                .filter(activation -> activation.digest().equals(digest))
                .toList();
    }

    /** Those of a pack that have not taken force yet. */
    public List<Activation> scheduled(String digest, Instant at) {
        return of(digest).stream()
                .filter(activation -> activation.from().isAfter(at))
                .toList();
    }

    private Stream<Activation> of(UtilityCode utility, Instant at) {
        return all.stream()
                .filter(activation -> activation.utility().equals(utility))
                .filter(activation -> !activation.from().isAfter(at));
    }

    private static Optional<Activation> last(Stream<Activation> activations) {
        return activations.reduce((one, other) -> other.from().isBefore(one.from()) ? one : other);
    }
}

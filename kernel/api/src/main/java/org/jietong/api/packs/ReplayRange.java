package org.jietong.api.packs;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which applications of the pack's utility are replayed.
 *
 * @param from handed in on this day or later, in the product's zone
 * @param to handed in on this day or earlier
 * @param openOnly only those that have not ended
 */
public record ReplayRange(Optional<LocalDate> from, Optional<LocalDate> to, boolean openOnly) {

    /** Whether it begins after its end and so holds nothing. */
    public boolean isReversed() {
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }
}

package org.jietong.rest.internal.request;

import java.time.LocalDate;
import java.util.Optional;
import org.jietong.api.packs.ReplayRange;
import org.jietong.rest.internal.json.Also;

/**
 * Which applications a rule pack is replayed over; all of its utility when nothing is given.
 *
 * @param from handed in on this day or later
 * @param to handed in on this day or earlier
 * @param openOnly only those that have not ended
 */
public record ReplayRequest(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        @Also("open") Optional<Boolean> openOnly) {
    public ReplayRange range() {
        return new ReplayRange(from, to, openOnly.orElse(false));
    }
}

package org.jietong.rest.internal.request;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.SlotOffer;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Offers one slot.
 *
 * @param utility the utility
 * @param representative who comes; or
 * @param district whose team comes
 * @param from beginning
 * @param to end
 * @param capacity how many appointments find room, 1 when nothing is said
 */
public record SlotRequest(
        UtilityCode utility,
        Optional<UUID> representative,
        Optional<District> district,
        Instant from,
        Instant to,
        Optional<Integer> capacity) {
    public SlotOffer offer() {
        return new SlotOffer(SlotHost.of(utility, district, representative), from, to, capacity.orElse(1));
    }
}

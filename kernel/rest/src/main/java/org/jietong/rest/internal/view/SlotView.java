package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.text.District;

/**
 * A time at which somebody can come.
 *
 * @param id the slot
 * @param utility the utility
 * @param district the district whose team comes; left out when it is one representative
 * @param representative the one representative; for staff only
 * @param from beginning
 * @param to end
 * @param capacity how many appointments find room; for staff only
 * @param free how many more find room
 * @param open whether it can be booked
 */
public record SlotView(
        UUID id,
        String utility,
        Optional<String> district,
        Optional<UUID> representative,
        Instant from,
        Instant to,
        Optional<Integer> capacity,
        int free,
        boolean open) {
    public static SlotView of(Slot slot) {
        return of(slot, slot.host().representative(), Optional.of(slot.capacity()));
    }

    /** As an applicant sees it. */
    public static SlotView open(Slot slot) {
        return of(slot, Optional.empty(), Optional.empty());
    }

    private static SlotView of(Slot slot, Optional<UUID> representative, Optional<Integer> capacity) {
        Host host = slot.host();
        return new SlotView(
                slot.id(),
                host.utility().value(),
                host.district().map(District::code),
                representative,
                slot.from(),
                slot.to(),
                capacity,
                slot.free(),
                slot.open());
    }
}

package org.jietong.api.appointments;

import java.time.Instant;
import java.util.UUID;

/**
 * A time at which a host can come.
 *
 * @param id time-ordered (UUID version 7)
 * @param host who comes
 * @param from beginning
 * @param to end, later than the beginning
 * @param capacity how many appointments find room, 1 to 50
 * @param booked how many are taken, 0 to the capacity
 * @param open whether it can be booked; a closed one keeps the appointments it has
 */
public record Slot(UUID id, Host host, Instant from, Instant to, int capacity, int booked, boolean open) {

    /** How many more appointments find room. */
    public int free() {
        return open ? capacity - booked : 0;
    }
}

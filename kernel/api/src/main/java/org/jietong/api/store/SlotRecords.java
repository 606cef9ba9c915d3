package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.osgi.annotation.versioning.ProviderType;

/** The slots. Their seats are counted by the database, which never counts beyond the capacity. */
@ProviderType
public interface SlotRecords {

    /** @return false when the host has a slot with this beginning; nothing is written then */
    boolean insert(Slot slot);

    Optional<Slot> find(UUID id);

    /** Those that begin from an instant to before another, in the order of time. */
    List<Slot> between(Instant from, Instant before);

    /** Whether a host has a slot that shares any instant with a span, closed ones aside. */
    boolean overlaps(Host host, Instant from, Instant to);

    /**
     * Takes a seat. Until the transaction ends nobody else takes or gives back a seat of this slot.
     *
     * @return false when there is none: the slot is full, closed or unknown
     */
    boolean take(UUID id);

    /** Gives a seat back. */
    void giveBack(UUID id);

    /** Closes a slot. */
    void close(UUID id);

    /** Closes the slots of a representative that share any instant with a span. */
    void close(UUID representative, Instant from, Instant to);
}

package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.store.SlotRecords;

/** Slots in memory. */
final class MemorySlots implements SlotRecords {
    private final Map<UUID, Slot> kept = new LinkedHashMap<>();

    MemorySlots copy() {
        MemorySlots copy = new MemorySlots();
        copy.kept.putAll(kept);
        return copy;
    }

    @Override
    public boolean insert(Slot slot) {
        boolean taken = kept.values().stream()
                .anyMatch(other -> other.host().key().equals(slot.host().key())
                        && other.from().equals(slot.from()));
        if (!taken) {
            kept.put(slot.id(), slot);
        }
        return !taken;
    }

    @Override
    public Optional<Slot> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Slot> between(Instant from, Instant before) {
        return kept.values().stream()
                .filter(slot -> !slot.from().isBefore(from) && slot.from().isBefore(before))
                .sorted(Comparator.comparing(Slot::from).thenComparing(Slot::id))
                .toList();
    }

    @Override
    public boolean overlaps(Host host, Instant from, Instant to) {
        return kept.values().stream()
                .filter(Slot::open)
                .filter(slot -> slot.host().key().equals(host.key()))
                .anyMatch(slot -> slot.from().isBefore(to) && slot.to().isAfter(from));
    }

    @Override
    public boolean take(UUID id) {
        boolean free = find(id).map(slot -> slot.free() > 0).orElse(false);
        if (free) {
            kept.computeIfPresent(id, (same, slot) -> with(slot, slot.booked() + 1, slot.open()));
        }
        return free;
    }

    @Override
    public void giveBack(UUID id) {
        kept.computeIfPresent(id, (same, slot) -> with(slot, slot.booked() - 1, slot.open()));
    }

    @Override
    public void close(UUID id) {
        kept.computeIfPresent(id, (same, slot) -> with(slot, slot.booked(), false));
    }

    @Override
    public void close(UUID representative, Instant from, Instant to) {
        kept.replaceAll((id, slot) -> slot.host().representative().equals(Optional.of(representative))
                        && slot.from().isBefore(to)
                        && slot.to().isAfter(from)
                ? with(slot, slot.booked(), false)
                : slot);
    }

    private static Slot with(Slot slot, int booked, boolean open) {
        return new Slot(slot.id(), slot.host(), slot.from(), slot.to(), slot.capacity(), booked, open);
    }
}

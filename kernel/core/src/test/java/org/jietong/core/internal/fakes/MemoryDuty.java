package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.duty.Leave;
import org.jietong.api.store.DutyRecords;

/** Leave in memory. */
final class MemoryDuty implements DutyRecords {
    private final Map<UUID, Leave> kept = new LinkedHashMap<>();

    MemoryDuty copy() {
        MemoryDuty copy = new MemoryDuty();
        copy.kept.putAll(kept);
        return copy;
    }

    @Override
    public void insert(Leave leave) {
        kept.put(leave.id(), leave);
    }

    @Override
    public Optional<Leave> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void delete(UUID id) {
        kept.remove(id);
    }

    @Override
    public List<Leave> between(Instant from, Instant before) {
        return sorted().filter(leave -> leave.touches(from, before)).toList();
    }

    @Override
    public List<Leave> notOver(Instant at) {
        return sorted().filter(leave -> leave.to().isAfter(at)).toList();
    }

    private Stream<Leave> sorted() {
        return kept.values().stream().sorted(Comparator.comparing(Leave::from).thenComparing(Leave::id));
    }
}

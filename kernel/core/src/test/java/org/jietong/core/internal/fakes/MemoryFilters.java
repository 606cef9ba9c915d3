package org.jietong.core.internal.fakes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.SavedFilter;
import org.jietong.api.store.FilterRecords;

/** Kept filters in memory. */
final class MemoryFilters implements FilterRecords {
    private final Map<UUID, SavedFilter> kept = new LinkedHashMap<>();

    MemoryFilters copy() {
        MemoryFilters copy = new MemoryFilters();
        copy.kept.putAll(kept);
        return copy;
    }

    @Override
    public boolean insert(SavedFilter filter) {
        return isFree(filter) && kept.put(filter.id(), filter) == null;
    }

    @Override
    public Optional<SavedFilter> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<SavedFilter> ofOrShared(UUID owner) {
        return kept.values().stream()
                .filter(filter ->
                        filter.owner().equals(owner) || filter.sharing().shared())
                .sorted(Comparator.comparing(SavedFilter::name).thenComparing(SavedFilter::id))
                .toList();
    }

    @Override
    public boolean update(SavedFilter filter) {
        return isFree(filter) && kept.replace(filter.id(), filter) != null;
    }

    @Override
    public void delete(UUID id) {
        kept.remove(id);
    }

    private boolean isFree(SavedFilter filter) {
        return kept.values().stream()
                .noneMatch(other -> !other.id().equals(filter.id())
                        && other.owner().equals(filter.owner())
                        && other.name().equals(filter.name()));
    }
}

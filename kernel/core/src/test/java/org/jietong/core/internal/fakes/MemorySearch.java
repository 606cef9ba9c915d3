package org.jietong.core.internal.fakes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Page;
import org.jietong.api.store.SearchRecords;

/**
 * Words in memory. The cursor is the id of the last case.
 *
 * @param kept the words of each case
 */
record MemorySearch(Map<UUID, Set<String>> kept) implements SearchRecords {

    @Override
    public void keep(UUID caseId, Set<String> words) {
        kept.put(caseId, words);
    }

    @Override
    public void forget(UUID caseId, Set<String> words) {
        kept.remove(caseId);
    }

    @Override
    public Page<UUID> cases(Set<String> words, Optional<String> cursor, int limit) {
        List<UUID> found = kept.entrySet().stream()
                .filter(entry -> entry.getValue().containsAll(words))
                .map(Map.Entry::getKey)
                .filter(id -> cursor.map(UUID::fromString)
                        .map(last -> id.compareTo(last) < 0)
                        .orElse(true))
                .sorted(Comparator.reverseOrder())
                .toList();
        return found.size() <= limit
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, limit),
                        Optional.of(found.get(limit - 1).toString()));
    }
}

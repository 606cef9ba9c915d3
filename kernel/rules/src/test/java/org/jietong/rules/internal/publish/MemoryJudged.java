package org.jietong.rules.internal.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.store.JudgedRecords;
import org.jietong.api.time.ClockEntry;

/** Judged applications in memory; their ids must be positive. */
public final class MemoryJudged implements JudgedRecords {
    private final Map<UUID, Judged> applications = new TreeMap<>(Comparator.naturalOrder());
    private final Map<UUID, List<ClockEntry>> ledgers = new HashMap<>();
    private int largestPage;

    public void add(Judged judged, List<ClockEntry> ledger) {
        applications.put(judged.key().id(), judged);
        if (!ledger.isEmpty()) {
            ledgers.put(judged.key().id(), ledger);
        }
    }

    /** The most that was ever asked for at once. */
    public int largestPage() {
        return largestPage;
    }

    @Override
    public long count(Selection selection) {
        return selected(selection).count();
    }

    @Override
    public List<Judged> page(Selection selection, Optional<UUID> after, int limit) {
        largestPage = Math.max(largestPage, limit);
        return selected(selection)
                .filter(judged ->
                        after.map(id -> judged.key().id().compareTo(id) > 0).orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public Map<UUID, List<ClockEntry>> ledgers(List<UUID> ids) {
        Map<UUID, List<ClockEntry>> found = new HashMap<>(ledgers);
        found.keySet().retainAll(ids);
        return found;
    }

    private Stream<Judged> selected(Selection selection) {
        return applications.values().stream()
                .filter(judged -> judged.key().utility().equals(selection.utility()))
                .filter(judged -> !judged.key().submittedAt().isBefore(selection.from()))
                .filter(judged -> judged.key().submittedAt().isBefore(selection.before()))
                .filter(judged -> !selection.openOnly() || !judged.state().ended());
    }
}

package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.store.ErasureRecords;

/**
 * Erasure in memory.
 *
 * @param kept what the store holds
 */
record MemoryErasure(Contents kept) implements ErasureRecords {

    @Override
    public List<UUID> kept(Instant before, Optional<UUID> after, int limit) {
        return kept.cases().values().stream()
                .filter(one -> one.submittedAt().isBefore(before))
                .map(Case::id)
                .filter(id -> !kept.erased().containsKey(id))
                .filter(id -> after.map(last -> id.compareTo(last) > 0).orElse(true))
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> lastEvent(UUID caseId) {
        return kept.journal().stream()
                .filter(event -> event.caseId().equals(caseId))
                .map(JournalEvent::at)
                .max(Comparator.naturalOrder());
    }

    @Override
    public Optional<Instant> erasedAt(UUID caseId) {
        return Optional.ofNullable(kept.erased().get(caseId));
    }

    @Override
    public boolean erase(UUID caseId, Instant at) {
        if (kept.erased().putIfAbsent(caseId, at) != null) {
            return false;
        }
        kept.cases()
                .replaceAll((number, one) -> one.id().equals(caseId)
                        ? one.showing(new Applicant(one.applicant().type(), "", Optional.empty(), Optional.empty(), ""))
                        : one);
        return true;
    }

    @Override
    public void forget(String phone) {
        // There are no accounts in memory.
    }
}

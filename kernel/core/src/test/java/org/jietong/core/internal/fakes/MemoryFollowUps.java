package org.jietong.core.internal.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Page;
import org.jietong.api.followups.FollowUp;
import org.jietong.api.followups.FollowUpFilter;
import org.jietong.api.identity.Scope;
import org.jietong.api.store.FollowUpRecords;

/** Follow-ups in memory; a list has one part, and only the scope is looked at. */
final class MemoryFollowUps implements FollowUpRecords {
    private final List<FollowUp> kept = new ArrayList<>();

    MemoryFollowUps copy() {
        MemoryFollowUps copy = new MemoryFollowUps();
        copy.kept.addAll(kept);
        return copy;
    }

    @Override
    public void insert(FollowUp followUp) {
        kept.add(0, followUp);
    }

    @Override
    public List<FollowUp> ofApplication(UUID application) {
        return kept.stream()
                .filter(followUp -> followUp.of().application().equals(application))
                .toList();
    }

    @Override
    public Page<FollowUp> list(Scope scope, FollowUpFilter filter, int limit, Optional<String> cursor) {
        return new Page<>(
                kept.stream()
                        .filter(followUp -> scope.covers(
                                followUp.of().utility(), followUp.of().district()))
                        .limit(limit)
                        .toList(),
                Optional.empty());
    }
}

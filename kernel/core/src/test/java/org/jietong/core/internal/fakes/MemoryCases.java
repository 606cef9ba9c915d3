package org.jietong.core.internal.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.store.CaseRecords;

/**
 * Cases in memory.
 *
 * @param kept what the store holds
 */
record MemoryCases(Contents kept) implements CaseRecords {
    @Override
    public void insert(Case added) {
        kept.cases().put(added.number(), added);
        added.applications().forEach(a -> kept.applications().put(a.key().number(), a));
    }

    @Override
    public void add(Application added, int place, Consent consent) {
        Case before = kept.cases().get(added.key().caseNumber());
        List<Application> applications = new ArrayList<>(before.applications());
        applications.add(place, added);
        kept.cases().put(before.number(), before.with(applications).consenting(consent));
        kept.applications().put(added.key().number(), added);
    }

    @Override
    public Optional<Case> find(CaseNumber number) {
        return Optional.ofNullable(kept.cases().get(number)).map(kept::whole);
    }

    @Override
    public boolean withdraw(Case seen, Consent now) {
        Case stored = kept.cases().get(seen.number());
        boolean same = stored.consent().withdrawn().size()
                == seen.consent().withdrawn().size();
        if (same) {
            kept.cases().put(seen.number(), stored.consenting(now));
        }
        return same;
    }

    @Override
    public List<Case> heads(List<UUID> ids) {
        return kept.cases().values().stream()
                .filter(one -> ids.contains(one.id()))
                .map(one -> one.with(List.of()))
                .toList();
    }

    @Override
    public Optional<Case> find(UUID id) {
        return kept.cases().values().stream()
                .filter(known -> known.id().equals(id))
                .map(kept::whole)
                .findFirst();
    }

    @Override
    public Page<Case> list(Query query) {
        return new Page<>(
                kept.cases().values().stream()
                        .map(kept::whole)
                        .filter(whole -> whole.applications().stream().anyMatch(a -> MemoryApplications.fits(a, query)))
                        .toList(),
                Optional.empty());
    }
}

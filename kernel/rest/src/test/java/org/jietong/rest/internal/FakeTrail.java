package org.jietong.rest.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.AuditFilter;
import org.jietong.api.audit.AuditTrail;
import org.jietong.api.audit.Seal;
import org.jietong.api.audit.SealedEntry;
import org.jietong.api.audit.Verification;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;

/** Keeps entries, and seals them without a chain. */
final class FakeTrail implements AuditTrail {
    final List<AuditEntry> kept = new CopyOnWriteArrayList<>();
    AuditFilter asked = AuditFilter.none();

    @Override
    public void record(AuditEntry entry) {
        kept.add(entry);
    }

    @Override
    public Outcome<Page<SealedEntry>> list(AuditFilter filter, int limit, Optional<String> cursor, Caller caller) {
        asked = filter;
        return Outcome.done(new Page<>(sealed(), Optional.empty()));
    }

    @Override
    public Outcome<List<SealedEntry>> after(long place, int limit, Caller caller) {
        return Outcome.done(sealed().stream()
                .filter(entry -> entry.place() > place)
                .limit(limit)
                .toList());
    }

    @Override
    public Outcome<Verification> verify(Caller caller) {
        return Outcome.done(new Verification.Broken(7, Verification.Fault.ALTERED));
    }

    private List<SealedEntry> sealed() {
        return LongStream.rangeClosed(1, kept.size())
                .mapToObj(place -> new SealedEntry(place, kept.get((int) place - 1), Seal.none()))
                .toList();
    }
}

package org.jietong.security.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.AuditFilter;
import org.jietong.api.audit.Seal;
import org.jietong.api.audit.SealedEntry;
import org.jietong.api.cases.Page;
import org.jietong.api.store.AuditRecords;

/** An audit trail that anybody can tamper with. */
final class MemoryAudit implements AuditRecords {
    final List<AuditEntry> waiting = new ArrayList<>();
    final List<SealedEntry> sealed = new ArrayList<>();
    private End end = new End(0, Seal.none());

    @Override
    public void insert(AuditEntry entry) {
        waiting.add(entry);
    }

    @Override
    public End end() {
        return end;
    }

    @Override
    public End lockEnd() {
        return end;
    }

    @Override
    public List<AuditEntry> unsealed(int limit) {
        return waiting.stream().limit(limit).toList();
    }

    @Override
    public void seal(List<SealedEntry> entries) {
        for (SealedEntry entry : entries) {
            waiting.remove(entry.entry());
            sealed.add(entry);
            end = new End(entry.place(), entry.seal());
        }
    }

    @Override
    public List<SealedEntry> after(long place, int limit) {
        return sealed.stream()
                .filter(entry -> entry.place() > place)
                .limit(limit)
                .toList();
    }

    @Override
    public Page<SealedEntry> list(AuditFilter filter, int limit, Optional<String> cursor) {
        throw new UnsupportedOperationException();
    }
}

package org.jietong.api.store;

import java.util.List;
import java.util.Optional;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.AuditFilter;
import org.jietong.api.audit.Seal;
import org.jietong.api.audit.SealedEntry;
import org.jietong.api.cases.Page;
import org.osgi.annotation.versioning.ProviderType;

/** The audit trail. Entries are only ever added, and sealed once. */
@ProviderType
public interface AuditRecords {

    /**
     * How far the chain reaches.
     *
     * @param place the last place, 0 before the first
     * @param seal the seal there
     */
    record End(long place, Seal seal) {}

    void insert(AuditEntry entry);

    /** How far the chain reaches. */
    End end();

    /** The same within a transaction, until whose end nobody else seals. */
    End lockEnd();

    /** The oldest entries that are not sealed yet, at most so many, by their ids. */
    List<AuditEntry> unsealed(int limit);

    /** Gives entries their places and seals, and moves the end behind them; none when there are none. */
    void seal(List<SealedEntry> entries);

    /** Sealed entries behind a place, in the order of their places. */
    List<SealedEntry> after(long place, int limit);

    /** Sealed entries, the last first. */
    Page<SealedEntry> list(AuditFilter filter, int limit, Optional<String> cursor);
}

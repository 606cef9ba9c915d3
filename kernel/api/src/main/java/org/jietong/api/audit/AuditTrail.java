package org.jietong.api.audit;

import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** The audit trail. Entries are only ever added; they are sealed within a second or so. */
@ProviderType
public interface AuditTrail {

    /** Adds an entry; returns when it is kept. */
    void record(AuditEntry entry);

    /**
     * Sealed entries, the last first.
     *
     * @param limit 1–200
     * @param cursor where to begin, from {@link Page#next}
     */
    Outcome<Page<SealedEntry>> list(AuditFilter filter, int limit, Optional<String> cursor, Caller caller);

    /**
     * Sealed entries behind a place, in the order of their places: what an auditor takes along.
     *
     * @param limit 1–1000
     */
    Outcome<List<SealedEntry>> after(long place, int limit, Caller caller);

    /** Walks over the whole chain. */
    Outcome<Verification> verify(Caller caller);
}

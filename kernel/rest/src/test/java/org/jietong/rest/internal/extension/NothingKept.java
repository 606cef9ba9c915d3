package org.jietong.rest.internal.extension;

import java.util.List;
import java.util.Optional;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.AuditFilter;
import org.jietong.api.audit.AuditTrail;
import org.jietong.api.audit.SealedEntry;
import org.jietong.api.audit.Verification;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;

/** An audit trail that nobody looks at. */
final class NothingKept implements AuditTrail {
    @Override
    public void record(AuditEntry entry) {
        // Nobody asks for it.
    }

    @Override
    public Outcome<Page<SealedEntry>> list(AuditFilter filter, int limit, Optional<String> cursor, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<List<SealedEntry>> after(long place, int limit, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Verification> verify(Caller caller) {
        throw new UnsupportedOperationException();
    }
}

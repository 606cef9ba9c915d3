package org.jietong.security.internal.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.AuditFilter;
import org.jietong.api.audit.AuditTrail;
import org.jietong.api.audit.SealedEntry;
import org.jietong.api.audit.Verification;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit trail in the store. */
@Component(service = AuditTrail.class)
public final class StoredAuditTrail implements AuditTrail {
    private static final int MOST = 200;
    private static final int MOST_TAKEN = 1_000;

    private final Store store;
    private final AccessPolicy policy;

    @Activate
    public StoredAuditTrail(@Reference Store store, @Reference AccessPolicy policy) {
        this.store = store;
        this.policy = policy;
    }

    @Override
    public void record(AuditEntry entry) {
        store.transact(work -> {
                    work.audit().insert(entry);
                    return Outcome.done(entry);
                })
                .orElseThrow();
    }

    @Override
    public Outcome<Page<SealedEntry>> list(AuditFilter filter, int limit, Optional<String> cursor, Caller caller) {
        return allowed(caller)
                .then(reader -> within(limit, MOST))
                .map(most -> store.read(work -> work.audit().list(filter, most, cursor)));
    }

    @Override
    public Outcome<List<SealedEntry>> after(long place, int limit, Caller caller) {
        return allowed(caller)
                .then(reader -> within(limit, MOST_TAKEN))
                .map(most -> store.read(work -> work.audit().after(place, most)));
    }

    @Override
    public Outcome<Verification> verify(Caller caller) {
        return allowed(caller).map(reader -> new ChainWalk(store).walk());
    }

    private Outcome<Caller> allowed(Caller caller) {
        return policy.refusal(caller, Permission.READ_AUDIT)
                .map(Outcome::<Caller>refused)
                .orElseGet(() -> Outcome.done(caller));
    }

    private static Outcome<Integer> within(int limit, int most) {
        return limit >= 1 && limit <= most
                ? Outcome.done(limit)
                : Outcome.refused(Problem.of(
                        ProblemType.INVALID_REQUEST,
                        List.of(new Violation(
                                "/limit", "OUT_OF_RANGE", Map.of("min", "1", "max", Integer.toString(most))))));
    }
}

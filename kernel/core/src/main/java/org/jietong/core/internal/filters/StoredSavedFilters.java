package org.jietong.core.internal.filters;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.SavedFilter;
import org.jietong.api.cases.SavedFilters;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.checks.Violations;

/** Kept filters in the database. */
class StoredSavedFilters implements SavedFilters {
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PARAMETER = 400;

    private final Store store;
    private final AccessPolicy policy;
    private final Clock clock;

    StoredSavedFilters(Store store, AccessPolicy policy, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Outcome<List<SavedFilter>> list(Caller caller) {
        return reader(caller).map(reader -> store.read(work -> work.filters().ofOrShared(reader.id())).stream()
                .filter(filter -> mayUse(filter, reader))
                .toList());
    }

    @Override
    public Outcome<SavedFilter> find(UUID id, Caller caller) {
        return reader(caller).then(reader -> store.read(work -> work.filters().find(id))
                .filter(filter -> mayUse(filter, reader))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }

    @Override
    public Outcome<SavedFilter> keep(SavedFilter filter, Caller caller, Once<SavedFilter> once) {
        Instant now = clock.instant();
        return reader(caller)
                .then(reader -> checked(filter, reader))
                .then(fit -> store.transact(work -> work.answers().once(once, now, () -> inserted(fit, work))));
    }

    private static Outcome<SavedFilter> inserted(SavedFilter filter, UnitOfWork work) {
        work.rota().inTurn("filters/" + filter.owner());
        long own = work.filters().ofOrShared(filter.owner()).stream()
                .filter(other -> other.owner().equals(filter.owner()))
                .count();
        if (own >= MOST) {
            return conflict(new Violation("", "TOO_MANY", Map.of("max", Integer.toString(MOST))));
        }
        return work.filters().insert(filter) ? Outcome.done(filter) : conflict(Violation.of("/name", "NAME_TAKEN"));
    }

    @Override
    public Outcome<SavedFilter> change(SavedFilter filter, Caller caller) {
        return reader(caller).then(reader -> checked(filter, reader)
                .then(fit -> store.transact(
                        work -> inCharge(filter.id(), reader, work).then(before -> changed(before, fit, work)))));
    }

    private Outcome<SavedFilter> changed(SavedFilter before, SavedFilter next, UnitOfWork work) {
        work.rota().inTurn("filters/" + before.owner());
        SavedFilter after = before.changed(next.name(), next.sharing(), next.parameters(), next.changedAt());
        return work.filters().update(after) ? Outcome.done(after) : conflict(Violation.of("/name", "NAME_TAKEN"));
    }

    @Override
    public Outcome<Void> remove(UUID id, Caller caller) {
        return reader(caller)
                .then(reader ->
                        store.transact(work -> inCharge(id, reader, work).map(filter -> {
                            work.filters().delete(id);
                            return null;
                        })));
    }

    /** The filter, if it is the caller's own or one that the caller could have shared; one that is not seen is not there. */
    private Outcome<SavedFilter> inCharge(UUID id, Caller.Staff reader, UnitOfWork work) {
        Optional<SavedFilter> seen = work.filters().find(id).filter(filter -> mayUse(filter, reader));
        if (seen.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        boolean own = seen.get().owner().equals(reader.id());
        return own ? Outcome.done(seen.get()) : mayShare(seen.get(), reader);
    }

    private Outcome<SavedFilter> checked(SavedFilter filter, Caller.Staff reader) {
        Violations violations = new Violations().line("/name", filter.name(), LONGEST_NAME);
        filter.parameters().forEach((name, value) -> violations.line("/parameters/" + name, value, LONGEST_PARAMETER));
        if (filter.parameters().isEmpty()) {
            violations.add("/parameters", "MISSING");
        }
        if (!filter.sharing().shared() && filter.sharing().utility().isPresent()) {
            violations.add("/utility", "NOT_SHARED");
        }
        return violations
                .unlessAny(filter)
                .then(fit -> fit.sharing().shared() ? mayShare(fit, reader) : Outcome.done(fit));
    }

    private Outcome<SavedFilter> mayShare(SavedFilter filter, Caller.Staff reader) {
        Optional<UtilityCode> own = reader.scope().utility();
        boolean within = own.isEmpty() || own.equals(filter.sharing().utility());
        return policy.refusal(reader, Permission.SHARE_FILTERS)
                .map(Outcome::<SavedFilter>refused)
                .orElseGet(() -> within ? Outcome.done(filter) : Outcome.refused(ProblemType.FORBIDDEN));
    }

    private static boolean mayUse(SavedFilter filter, Caller.Staff reader) {
        return filter.owner().equals(reader.id())
                || filter.sharing().with(reader.scope().utility());
    }

    private Outcome<Caller.Staff> reader(Caller caller) {
        Optional<Problem> refusal = policy.refusal(caller, Permission.READ_CASES);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return caller instanceof Caller.Staff staff ? Outcome.done(staff) : Outcome.refused(ProblemType.FORBIDDEN);
    }

    private static <T> Outcome<T> conflict(Violation violation) {
        return Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(violation)));
    }
}

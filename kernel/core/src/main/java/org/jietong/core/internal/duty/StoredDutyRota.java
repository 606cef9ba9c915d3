package org.jietong.core.internal.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.duty.DutyRota;
import org.jietong.api.duty.Leave;
import org.jietong.api.duty.Rota;
import org.jietong.api.duty.Shift;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.people.LoadBook;
import org.jietong.core.internal.rota.Plan;
import org.jietong.core.internal.time.WorkingDays;

/** The rota in the database. What was duty in the past stays on record. */
class StoredDutyRota implements DutyRota {
    private static final int MOST_DAYS = 62;

    private final Store store;
    private final Charge charge;
    private final WorkingDays workingDays;
    private final LoadBook book;
    private final Clock clock;

    StoredDutyRota(Store store, AccessPolicy policy, WorkingDays workingDays, LoadBook book, Clock clock) {
        this.store = store;
        this.charge = new Charge(policy);
        this.workingDays = workingDays;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Outcome<Rota> entered(LocalDate from, LocalDate to, Caller caller) {
        return charge.permitted(caller, Permission.READ_STAFF)
                .then(days(from, to)::unlessAny)
                .map(scope -> store.read(work -> seen(work.rota().between(from, to), ids(work, scope))));
    }

    private static Violations days(LocalDate from, LocalDate to) {
        Violations violations = new Violations();
        if (to.isBefore(from)) {
            violations.add("/to", "BEFORE_ITS_BEGINNING");
        } else if (!to.isBefore(from.plusDays(MOST_DAYS))) {
            violations.add(new Violation(
                    "/to",
                    "OUT_OF_RANGE",
                    Map.of("max", from.plusDays(MOST_DAYS - 1).toString())));
        }
        return violations;
    }

    private static Rota seen(Rota all, Set<UUID> people) {
        return new Rota(
                all.shifts().stream()
                        .filter(shift -> people.contains(shift.representative()))
                        .toList(),
                all.changes().stream()
                        .filter(change -> people.contains(change.representative()))
                        .toList());
    }

    @Override
    public Outcome<List<Shift>> enter(List<Shift> shifts, Caller caller, Once<List<Shift>> once) {
        return announced(charge.permitted(caller, Permission.MANAGE_DUTY)
                .then(scope -> store.transact(
                        work -> work.answers().once(once, clock.instant(), () -> RotaCheck.of(work, scope, today())
                                .shifts(shifts)
                                .unlessAny(shifts)
                                .map(fit -> {
                                    work.rota().insert(fit);
                                    return fit;
                                })))));
    }

    @Override
    public Outcome<Optional<Shift>> end(UUID id, Caller caller) {
        return announced(charge.permitted(caller, Permission.MANAGE_DUTY)
                .then(scope -> store.transact(work -> work.rota()
                        .findShift(id)
                        .map(shift -> inCharge(scope, shift.representative(), shift, work))
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND))
                        .map(shift -> ended(shift, work)))));
    }

    private Optional<Shift> ended(Shift shift, UnitOfWork work) {
        LocalDate yesterday = today().minusDays(1);
        if (shift.first().isAfter(yesterday)) {
            work.rota().deleteShift(shift.id());
            return Optional.empty();
        }
        Shift ended =
                shift.last().filter(last -> !last.isAfter(yesterday)).isPresent() ? shift : shift.until(yesterday);
        work.rota().setLast(shift.id(), ended.last().orElseThrow());
        return Optional.of(ended);
    }

    @Override
    public Outcome<List<DutyChange>> change(List<DutyChange> changes, Caller caller, Once<List<DutyChange>> once) {
        return announced(charge.permitted(caller, Permission.MANAGE_DUTY)
                .then(scope -> store.transact(
                        work -> work.answers().once(once, clock.instant(), () -> RotaCheck.of(work, scope, today())
                                .changes(changes, work, workingDays)
                                .unlessAny(changes)
                                .then(fit -> inserted(fit, work))))));
    }

    private static Outcome<List<DutyChange>> inserted(List<DutyChange> changes, UnitOfWork work) {
        Violations violations = new Violations();
        for (int n = 0; n < changes.size(); n++) {
            if (!work.rota().insert(changes.get(n))) {
                violations.add("/changes/" + n + "/day", "CHANGED_ALREADY");
            }
        }
        return violations.found().isEmpty()
                ? Outcome.done(changes)
                : Outcome.refused(Problem.of(ProblemType.CONFLICT, violations.found()));
    }

    @Override
    public Outcome<Void> withdraw(UUID id, Caller caller) {
        return announced(charge.permitted(caller, Permission.MANAGE_DUTY)
                .then(scope -> store.transact(work -> work.rota()
                        .findChange(id)
                        .map(change -> inCharge(scope, change.representative(), change, work))
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND))
                        .map(change -> {
                            work.rota().deleteChange(id);
                            return null;
                        }))));
    }

    @Override
    public Outcome<List<StaffMember>> present(Instant at, Caller caller) {
        return charge.permitted(caller, Permission.READ_STAFF)
                .map(scope -> store.read(work -> {
                    LocalDate day = LocalDate.ofInstant(at, workingDays.zone());
                    Plan plan = new Plan(work.rota().between(day.minusDays(Plan.LONGEST_PAUSE_DAYS), day), workingDays);
                    Predicate<UUID> byRota = plan.onDuty(at);
                    Set<UUID> away = work.duty().between(at, at.plusNanos(1_000)).stream()
                            .filter(leave -> leave.covers(at))
                            .map(Leave::representative)
                            .collect(Collectors.toUnmodifiableSet());
                    return Charge.people(work, scope).stream()
                            .filter(member ->
                                    member.onDuty() && byRota.test(member.id()) && !away.contains(member.id()))
                            .toList();
                }));
    }

    private static <T> Outcome<T> inCharge(Scope scope, UUID representative, T value, UnitOfWork work) {
        return Charge.has(scope, representative, work) ? Outcome.done(value) : Outcome.refused(ProblemType.FORBIDDEN);
    }

    private static Set<UUID> ids(UnitOfWork work, Scope scope) {
        return Charge.people(work, scope).stream().map(StaffMember::id).collect(Collectors.toUnmodifiableSet());
    }

    private <T> Outcome<T> announced(Outcome<T> outcome) {
        if (outcome.problem().isEmpty()) {
            book.staffChanged();
        }
        return outcome;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

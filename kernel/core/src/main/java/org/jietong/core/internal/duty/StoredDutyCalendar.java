package org.jietong.core.internal.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.duty.DutyCalendar;
import org.jietong.api.duty.DutyDay;
import org.jietong.api.duty.Leave;
import org.jietong.api.duty.LeaveRequest;
import org.jietong.api.duty.Turn;
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
import org.jietong.api.store.ApplicationRecords.RepresentativeLoad;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.people.LoadBook;
import org.jietong.core.internal.rota.Plan;
import org.jietong.core.internal.time.WorkingDays;

/** Leave in the database. Nobody sees or changes what lies outside their own scope. */
class StoredDutyCalendar implements DutyCalendar {
    private static final int MOST_DAYS = 62;

    private final Store store;
    private final Charge charge;
    private final WorkingDays workingDays;
    private final LoadBook book;
    private final Ids ids;
    private final Clock clock;

    StoredDutyCalendar(Store store, AccessPolicy policy, WorkingDays workingDays, LoadBook book, Ids ids, Clock clock) {
        this.store = store;
        this.charge = new Charge(policy);
        this.workingDays = workingDays;
        this.book = book;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<List<DutyDay>> days(LocalDate from, LocalDate to, Caller caller) {
        Violations violations = new Violations();
        if (to.isBefore(from)) {
            violations.add("/to", "BEFORE_ITS_BEGINNING");
        } else if (!to.isBefore(from.plusDays(MOST_DAYS))) {
            violations.add(new Violation(
                    "/to",
                    "OUT_OF_RANGE",
                    Map.of("max", from.plusDays(MOST_DAYS - 1).toString())));
        }
        return charge.permitted(caller, Permission.READ_STAFF)
                .then(violations::unlessAny)
                .map(scope -> store.read(work -> new Known(
                        Charge.people(work, scope),
                        work.duty().between(start(from), after(to)),
                        new Plan(work.rota().between(from.minusDays(Plan.LONGEST_PAUSE_DAYS), to), workingDays))))
                .map(known -> from.datesUntil(to.plusDays(1))
                        .map(day -> day(day, known))
                        .toList());
    }

    @Override
    public Outcome<Entered> enter(LeaveRequest request, Caller caller, Once<Entered> once) {
        Instant now = clock.instant();
        Outcome<Entered> entered = charge.permitted(caller, Permission.MANAGE_DUTY)
                .then(scope -> store.transact(work -> work.answers().once(once, now, () -> checked(request, scope, work)
                        .then(fit -> noneOverlapping(leave(fit, caller), work))
                        .map(leave -> entered(leave, work)))));
        return entered.map(done -> {
            book.staffChanged();
            return done;
        });
    }

    @Override
    public Outcome<Void> withdraw(UUID leave, Caller caller) {
        Outcome<Void> withdrawn = charge.permitted(caller, Permission.MANAGE_DUTY)
                .then(scope -> store.transact(work -> work.duty()
                        .find(leave)
                        .map(known -> within(scope, known.representative(), work))
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND))
                        .map(allowed -> {
                            work.duty().delete(leave);
                            return null;
                        })));
        return withdrawn.map(done -> {
            book.staffChanged();
            return null;
        });
    }

    private Outcome<LeaveRequest> checked(LeaveRequest request, Scope scope, UnitOfWork work) {
        return new LeaveCheck(LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .check(request, work)
                .unlessAny(request)
                .then(fit -> within(scope, fit.representative(), work).map(allowed -> fit));
    }

    private static Outcome<Leave> noneOverlapping(Leave leave, UnitOfWork work) {
        work.rota().inTurn(leave.representative().toString());
        return work.duty().between(leave.from(), leave.to()).stream()
                        .anyMatch(other -> other.representative().equals(leave.representative()))
                ? Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(Violation.of("/from", "OVERLAPS"))))
                : Outcome.done(leave);
    }

    private static Entered entered(Leave leave, UnitOfWork work) {
        work.duty().insert(leave);
        work.slots().close(leave.representative(), leave.from(), leave.to());
        long open = work.applications().loads().stream()
                .filter(load -> load.representative().equals(leave.representative()))
                .mapToLong(RepresentativeLoad::open)
                .sum();
        return new Entered(
                leave, work.appointments().bookedWithin(leave.representative(), leave.from(), leave.to()), open);
    }

    private Leave leave(LeaveRequest request, Caller caller) {
        return new Leave(
                ids.next(),
                request.representative(),
                start(request.from()),
                after(request.to()),
                request.kind(),
                request.substitute(),
                caller.actor());
    }

    private DutyDay day(LocalDate day, Known known) {
        List<DutyDay.Presence> people = known.people().stream()
                .map(member ->
                        new DutyDay.Presence(member, leaveOf(member, day, known.leave()), known.turns(member, day)))
                .toList();
        return new DutyDay(day, workingDays.includes(day), people);
    }

    private Optional<Leave> leaveOf(StaffMember member, LocalDate day, List<Leave> leave) {
        return leave.stream()
                .filter(some -> some.representative().equals(member.id()))
                .filter(some -> some.touches(start(day), after(day)))
                .findFirst();
    }

    private static Outcome<UUID> within(Scope scope, UUID representative, UnitOfWork work) {
        return work.staff()
                        .find(representative)
                        .filter(member -> scope.contains(member.scope()))
                        .isPresent()
                ? Outcome.done(representative)
                : Outcome.refused(ProblemType.FORBIDDEN);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Instant after(LocalDate day) {
        return start(day.plusDays(1));
    }

    private record Known(List<StaffMember> people, List<Leave> leave, Plan plan) {
        Optional<List<Turn>> turns(StaffMember member, LocalDate day) {
            return Optional.of(member.id())
                    .filter(somebody -> plan.speaksOf(somebody, day))
                    .map(somebody -> plan.turns(somebody, day));
        }
    }
}

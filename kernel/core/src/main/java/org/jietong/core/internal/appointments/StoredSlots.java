package org.jietong.core.internal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.appointments.SlotOffer;
import org.jietong.api.appointments.Slots;
import org.jietong.api.appointments.WeeklyPattern;
import org.jietong.api.duty.Leave;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.time.Timetable;
import org.jietong.core.internal.appointments.SlotPlan.Span;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.time.WorkingDays;

/** The slots in the store. */
class StoredSlots implements Slots {
    private static final int MOST = 1000;

    private final Store store;
    private final AccessPolicy policy;
    private final Hosts hosts;
    private final RulePacks packs;
    private final WorkingDays workingDays;
    private final Ids ids;
    private final Clock clock;
    private final Days days;

    StoredSlots(Store store, AccessPolicy policy, RulePacks packs, WorkingDays workingDays, Ids ids, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.hosts = new Hosts(store, policy);
        this.packs = packs;
        this.workingDays = workingDays;
        this.ids = ids;
        this.clock = clock;
        this.days = new Days(clock);
    }

    @Override
    public Outcome<List<Slot>> offered(LocalDate from, LocalDate to, Caller caller) {
        return policy.refusal(caller, Permission.BOOK_APPOINTMENTS)
                .map(Outcome::<LocalDate>refused)
                .orElseGet(() -> Days.check(from, to, Days.MOST).unlessAny(from))
                .map(first -> store.read(work -> seen(work, first, to, caller)));
    }

    private List<Slot> seen(UnitOfWork work, LocalDate from, LocalDate to, Caller caller) {
        Map<UUID, StaffMember> people =
                work.staff().all().stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        return work.slots().between(days.start(from), days.after(to)).stream()
                .filter(slot -> hosts.sees(
                        caller, slot.host(), slot.host().representative().map(people::get)))
                .toList();
    }

    @Override
    public Outcome<Slot> open(SlotOffer offer, Caller caller, Once<Slot> once) {
        return hosts.offeredBy(caller, offer.host())
                .then(host -> new OfferCheck(clock).check(offer).unlessAny(offer))
                .then(fit ->
                        store.transact(work -> work.answers().once(once, clock.instant(), () -> opened(fit, work))));
    }

    private Outcome<Slot> opened(SlotOffer offer, UnitOfWork work) {
        work.rota().inTurn(offer.host().key());
        Violations violations = new Violations();
        if (isAway(offer.host(), new Span(offer.from(), offer.to()), leave(work, offer.from(), offer.to()))) {
            violations.add("/from", "ON_LEAVE");
        }
        return violations
                .unlessAny(offer)
                .map(fit -> slot(fit.host(), new Span(fit.from(), fit.to()), fit.capacity()))
                .then(slot -> isFree(slot.host(), new Span(slot.from(), slot.to()), work)
                                && work.slots().insert(slot)
                        ? Outcome.done(slot)
                        : Outcome.refused(
                                Problem.of(ProblemType.CONFLICT, List.of(Violation.of("/from", "OVERLAPS")))));
    }

    @Override
    public Outcome<List<Slot>> open(WeeklyPattern pattern, Caller caller, Once<List<Slot>> once) {
        return hosts.offeredBy(caller, pattern.host())
                .then(host -> new OfferCheck(clock).check(pattern).unlessAny(pattern))
                .map(fit -> plan(fit.host()).of(fit))
                .then(StoredSlots::notTooMany)
                .then(spans -> store.transact(work ->
                        work.answers().once(once, clock.instant(), () -> Outcome.done(added(pattern, spans, work)))));
    }

    private SlotPlan plan(Host host) {
        List<Timetable> timetables = packs.inForce(host.utility(), clock.instant())
                .map(RulePack::timetables)
                .orElse(List.of(Timetable.standard()));
        return new SlotPlan(workingDays, timetables, clock.getZone());
    }

    private static Outcome<List<Span>> notTooMany(List<Span> spans) {
        Violations violations = new Violations().entries("", spans.size(), MOST);
        return violations.unlessAny(spans);
    }

    private List<Slot> added(WeeklyPattern pattern, List<Span> spans, UnitOfWork work) {
        work.rota().inTurn(pattern.host().key());
        List<Leave> leave = leave(work, days.start(pattern.from()), days.after(pattern.to()));
        Instant now = clock.instant();
        return spans.stream()
                .filter(span -> span.from().isAfter(now))
                .filter(span -> !isAway(pattern.host(), span, leave))
                .filter(span -> isFree(pattern.host(), span, work))
                .map(span -> slot(pattern.host(), span, pattern.capacity()))
                .filter(work.slots()::insert)
                .toList();
    }

    @Override
    public Outcome<Slot> close(UUID id, Caller caller) {
        return store.<Outcome<Slot>>read(work -> work.slots()
                        .find(id)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)))
                .then(slot -> hosts.offeredBy(caller, slot.host()))
                .then(host -> store.transact(work -> {
                    work.slots().close(id);
                    return Outcome.done(work.slots().find(id).orElseThrow());
                }));
    }

    private static List<Leave> leave(UnitOfWork work, Instant from, Instant to) {
        return work.duty().between(from, to);
    }

    private static boolean isAway(Host host, Span span, List<Leave> leave) {
        return leave.stream()
                .filter(some -> some.touches(span.from(), span.to()))
                .anyMatch(some ->
                        host.representative().map(some.representative()::equals).orElse(false));
    }

    private static boolean isFree(Host host, Span span, UnitOfWork work) {
        return !work.slots().overlaps(host, span.from(), span.to());
    }

    private Slot slot(Host host, Span span, int capacity) {
        return new Slot(ids.next(), host, span.from(), span.to(), capacity, 0, true);
    }
}

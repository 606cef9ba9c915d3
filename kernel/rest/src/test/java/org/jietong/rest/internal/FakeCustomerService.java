package org.jietong.rest.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Appointments;
import org.jietong.api.appointments.CalendarFeeds;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.appointments.SlotOffer;
import org.jietong.api.appointments.Slots;
import org.jietong.api.appointments.Stop;
import org.jietong.api.appointments.WeeklyPattern;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.HandoverReason;
import org.jietong.api.cases.Handovers;
import org.jietong.api.cases.Site;
import org.jietong.api.duty.DutyCalendar;
import org.jietong.api.duty.DutyDay;
import org.jietong.api.duty.Leave;
import org.jietong.api.duty.LeaveRequest;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.text.District;

/** Knows one appointment, and who proves the phone; remembers what it was asked. */
final class FakeCustomerService implements Appointments, Slots, CalendarFeeds, Handovers, DutyCalendar {
    static final String TOKEN = "t".repeat(43);
    static final UUID APPOINTMENT = new UUID(0x7000, 20);
    static final UUID SLOT = new UUID(0x7000, 21);
    static final Instant FROM = Instant.parse("2026-11-24T01:00:00Z");

    private final FakeAnswers answers;
    Optional<Problem> refusal = Optional.empty();
    List<ApplicationNumber> served = List.of();
    Optional<String> reason = Optional.empty();
    Optional<WeeklyPattern> pattern = Optional.empty();
    Optional<LeaveRequest> leave = Optional.empty();
    Optional<UUID> to = Optional.empty();
    boolean cancelled;

    FakeCustomerService(FakeAnswers answers) {
        this.answers = answers;
    }

    static Slot slot() {
        return new Slot(SLOT, Host.person(Samples.WATER, Samples.STAFF_ID), FROM, FROM.plusSeconds(3600), 3, 1, true);
    }

    Appointment appointment() {
        Appointment booked = new Appointment(
                APPOINTMENT,
                Samples.CASE_ID,
                Samples.CASE,
                0,
                SLOT,
                slot().host(),
                FROM,
                FROM.plusSeconds(3600),
                List.of(Samples.NUMBER),
                Appointment.State.BOOKED,
                Samples.NOW,
                new Appointment.Change(Samples.NOW, new Actor(Actor.Kind.APPLICANT, ""), reason),
                0);
        return cancelled ? booked.cancelled(booked.last()) : booked;
    }

    private <T> Outcome<T> known(CaseParty party, T value) {
        boolean proven = party.caller() instanceof Caller.Staff || party.phone().equals(Optional.of(Samples.PHONE));
        return proven ? Outcome.done(value) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    private Outcome<Appointment> made(CaseParty party, Once<Appointment> once) {
        return refusal.<Outcome<Appointment>>map(Outcome::refused).orElseGet(() -> known(party, party)
                .then(fit -> answers.once(once, Samples.NOW, () -> Outcome.done(appointment()))));
    }

    @Override
    public Outcome<List<Slot>> slots(CaseNumber number, LocalDate from, LocalDate until, CaseParty party) {
        return known(party, List.of(slot()));
    }

    @Override
    public Outcome<List<Appointment>> of(CaseNumber number, CaseParty party) {
        return known(party, List.of(appointment()));
    }

    @Override
    public Outcome<Appointment> find(CaseNumber number, UUID id, CaseParty party) {
        return known(party, appointment());
    }

    @Override
    public Outcome<Appointment> book(
            CaseNumber number, UUID slot, List<ApplicationNumber> some, CaseParty party, Once<Appointment> once) {
        served = some;
        return made(party, once);
    }

    @Override
    public Outcome<Appointment> move(
            CaseNumber number, UUID id, UUID slot, Optional<String> why, CaseParty party, Once<Appointment> once) {
        reason = why;
        return made(party, once);
    }

    @Override
    public Outcome<Appointment> cancel(
            CaseNumber number, UUID id, Optional<String> why, CaseParty party, Once<Appointment> once) {
        cancelled = true;
        return made(party, once);
    }

    @Override
    public Outcome<List<Appointment>> ofDay(LocalDate day, Caller caller) {
        return Outcome.done(List.of(appointment()));
    }

    @Override
    public Outcome<List<Stop>> route(UUID representative, LocalDate day, Caller caller) {
        return Outcome.done(
                List.of(new Stop(appointment(), new Site(new District("150302"), "某街 1 号"), Optional.empty())));
    }

    @Override
    public Outcome<List<Slot>> offered(LocalDate from, LocalDate until, Caller caller) {
        return Outcome.done(List.of(slot()));
    }

    @Override
    public Outcome<Slot> open(SlotOffer offer, Caller caller, Once<Slot> once) {
        return Outcome.done(new Slot(SLOT, offer.host(), offer.from(), offer.to(), offer.capacity(), 0, true));
    }

    @Override
    public Outcome<List<Slot>> open(WeeklyPattern some, Caller caller, Once<List<Slot>> once) {
        pattern = Optional.of(some);
        return Outcome.done(List.of(slot()));
    }

    @Override
    public Outcome<Slot> close(UUID id, Caller caller) {
        return Outcome.done(slot());
    }

    @Override
    public Outcome<String> issue(UUID representative, Caller caller) {
        return Outcome.done(TOKEN);
    }

    @Override
    public Outcome<Void> revoke(UUID representative, Caller caller) {
        return Outcome.done(null);
    }

    @Override
    public Outcome<List<Appointment>> feed(String token) {
        return token.equals(TOKEN) ? Outcome.done(List.of(appointment())) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public Outcome<ApplicationDetail> handOver(
            ApplicationNumber number,
            UUID next,
            HandoverReason why,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once) {
        to = Optional.of(next);
        return Outcome.done(Samples.detail());
    }

    @Override
    public Outcome<List<Line>> handOverAll(UUID from, Optional<UUID> next, HandoverReason why, Caller caller) {
        to = next;
        return Outcome.done(List.of(
                new Line(Samples.NUMBER, Optional.of(Samples.representative()), Optional.empty()),
                new Line(Samples.NUMBER, Optional.empty(), Optional.of(Problem.of(ProblemType.STALE)))));
    }

    @Override
    public Outcome<List<DutyDay>> days(LocalDate from, LocalDate until, Caller caller) {
        return Outcome.done(List.of(new DutyDay(
                from,
                true,
                List.of(new DutyDay.Presence(Samples.staffMember(), Optional.of(sampleLeave()), Optional.empty())))));
    }

    @Override
    public Outcome<Entered> enter(LeaveRequest request, Caller caller, Once<Entered> once) {
        leave = Optional.of(request);
        return Outcome.done(new Entered(sampleLeave(), 2, 5));
    }

    @Override
    public Outcome<Void> withdraw(UUID some, Caller caller) {
        return Outcome.done(null);
    }

    private static Leave sampleLeave() {
        return new Leave(
                new UUID(0x7000, 22),
                Samples.STAFF_ID,
                FROM,
                FROM.plusSeconds(86_400),
                Leave.Kind.ANNUAL,
                Optional.empty(),
                new Actor(Actor.Kind.STAFF, "主管"));
    }
}

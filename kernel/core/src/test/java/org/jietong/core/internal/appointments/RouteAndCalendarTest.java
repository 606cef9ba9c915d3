package org.jietong.core.internal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.appointments.Stop;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.junit.jupiter.api.Test;

class RouteAndCalendarTest {
    private static final Host PERSON = Host.person(Office.WATER, Office.WATER_PERSON);

    private final Office office = new Office();

    private Outcome<Appointment> booked(Case whole, Slot slot) {
        return office.appointments.book(whole.number(), slot.id(), List.of(), Office.APPLICANT, Once.unrepeated());
    }

    private Outcome<Appointment> cancelled(Case whole, Appointment appointment, CaseParty party) {
        return office.appointments.cancel(
                whole.number(), appointment.id(), Optional.of("改天"), party, Once.unrepeated());
    }

    private static ProblemType refusal(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().type();
    }

    private static Caller self(Scope scope) {
        return new Caller.Staff(Office.WATER_PERSON, "Rep", Set.of(Role.REPRESENTATIVE), scope);
    }

    @Test
    void theWayOfADayIsInTheOrderOfTimeAndShowsThePhoneToWhoMaySeeTheCase() {
        Slot later = office.offered(PERSON, "2026-03-03T15:00", 1);
        Slot team = office.offered(Host.team(Office.WATER, Office.HAIBOWAN), "2026-03-03T09:00", 1);
        Slot gone = office.offered(PERSON, "2026-03-03T11:00", 1);
        Case whole = office.received(Office.WATER_PERSON);
        booked(whole, later).orElseThrow();
        booked(whole, team).orElseThrow();
        cancelled(whole, booked(whole, gone).orElseThrow(), Office.STAFF).orElseThrow();
        LocalDate day = LocalDate.parse("2026-03-03");

        List<Stop> own = office.appointments
                .route(Office.WATER_PERSON, day, self(Scope.everything()))
                .orElseThrow();
        assertThat(own).extracting(stop -> stop.appointment().slot()).containsExactly(team.id(), later.id());
        assertThat(own).allSatisfy(stop -> assertThat(stop.phone()).contains(Office.PHONE));
        assertThat(office.appointments
                        .route(Office.WATER_PERSON, day.plusDays(1), self(Scope.everything()))
                        .orElseThrow())
                .isEmpty();
        assertThat(refusal(office.appointments.route(Office.GAS_PERSON, day, self(Scope.everything()))))
                .isEqualTo(ProblemType.FORBIDDEN);
    }

    @Test
    void aCalendarShowsWhatItsOwnerGoesToUntilItsTokenIsRevoked() {
        Case whole = office.received(Office.WATER_PERSON);
        Appointment appointment =
                booked(whole, office.offered(PERSON, "2026-03-03T09:00", 1)).orElseThrow();
        Caller owner = self(Scope.everything());
        String first = office.feeds.issue(Office.WATER_PERSON, owner).orElseThrow();
        assertThat(office.feeds.feed(first).orElseThrow()).containsExactly(appointment);
        String second = office.feeds.issue(Office.WATER_PERSON, owner).orElseThrow();
        assertThat(refusal(office.feeds.feed(first))).isEqualTo(ProblemType.NOT_FOUND);
        office.clock.pass(Duration.ofDays(40));
        assertThat(office.feeds.feed(second).orElseThrow()).isEmpty();
        office.feeds.revoke(Office.WATER_PERSON, owner).orElseThrow();
        assertThat(refusal(office.feeds.feed(second))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(office.feeds.feed("short"))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(office.feeds.issue(Office.GAS_PERSON, owner))).isEqualTo(ProblemType.FORBIDDEN);
    }
}

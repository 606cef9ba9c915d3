package org.jietong.core.internal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.appointments.SlotOffer;
import org.jietong.api.appointments.WeeklyPattern;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.People;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private static final Host PERSON = Host.person(Office.WATER, Office.WATER_PERSON);

    private final Office office = new Office();

    private Outcome<List<Slot>> laid(Host host, String from, String to, Set<DayOfWeek> days) {
        return office.slots.open(
                new WeeklyPattern(host, LocalDate.parse(from), LocalDate.parse(to), days, Duration.ofMinutes(90), 2),
                Office.CLERK,
                Once.unrepeated());
    }

    private List<String> begins(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.from()
                        .atZone(office.clock.getZone())
                        .toLocalDateTime()
                        .toString())
                .toList();
    }

    @Test
    void aPatternFillsTheSessionsOfTheWorkingDaysItNames() {
        List<Slot> slots = laid(PERSON, "2026-03-03", "2026-03-08", EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY))
                .orElseThrow();
        assertThat(begins(slots))
                .containsExactly("2026-03-03T08:30", "2026-03-03T10:00", "2026-03-03T14:30", "2026-03-03T16:00");
        assertThat(slots).allMatch(slot -> slot.capacity() == 2 && slot.free() == 2);
    }

    @Test
    void publicHolidaysHaveNoneAndMakeUpDaysHave() {
        // 2026: 1 to 5 May off, Saturday 9 May worked instead.
        List<Slot> slots = laid(PERSON, "2026-05-01", "2026-05-10", EnumSet.allOf(DayOfWeek.class))
                .orElseThrow();
        assertThat(begins(slots)).allSatisfy(begin -> assertThat(begin).isGreaterThan("2026-05-06T00:00"));
        assertThat(begins(slots)).contains("2026-05-09T08:30").doesNotContain("2026-05-10T08:30");
    }

    @Test
    void whatLiesInLeaveIsLeftOutAndTheSamePatternAddsNothingAgain() {
        office.store.sendAway(People.leave(1, office.at("2026-03-03T00:00"), office.at("2026-03-04T00:00")));
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);
        assertThat(begins(laid(PERSON, "2026-03-03", "2026-03-04", days).orElseThrow()))
                .hasSize(4)
                .allMatch(begin -> begin.startsWith("2026-03-04"));
        assertThat(laid(PERSON, "2026-03-03", "2026-03-04", days).orElseThrow()).isEmpty();
    }

    @Test
    void allThatIsWrongWithAPatternIsNamedAtOnce() {
        Outcome<List<Slot>> outcome = office.slots.open(
                new WeeklyPattern(
                        PERSON,
                        LocalDate.parse("2026-03-01"),
                        LocalDate.parse("2026-02-01"),
                        Set.of(),
                        Duration.ofMinutes(5),
                        0),
                Office.CLERK,
                Once.unrepeated());
        assertThat(outcome.problem().orElseThrow().violations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactlyInAnyOrder(
                        "/to BEFORE_ITS_BEGINNING",
                        "/from IN_THE_PAST",
                        "/days MISSING",
                        "/minutes OUT_OF_RANGE",
                        "/capacity OUT_OF_RANGE");
    }

    @Test
    void slotsOfOneHostDoNotOverlapAndLeaveIsRespectedByHandToo() {
        office.offered(PERSON, "2026-03-03T09:00", 1);
        assertThat(opened("2026-03-03T09:30").problem().orElseThrow().type()).isEqualTo(ProblemType.CONFLICT);
        assertThat(opened("2026-03-03T10:00").problem()).isEmpty();
        office.store.sendAway(People.leave(1, office.at("2026-03-04T00:00"), office.at("2026-03-05T00:00")));
        assertThat(opened("2026-03-04T09:00").problem().orElseThrow().violations())
                .extracting(violation -> violation.code())
                .containsExactly("ON_LEAVE");
    }

    private Outcome<Slot> opened(String from) {
        return office.slots.open(
                new SlotOffer(PERSON, office.at(from), office.at(from).plusSeconds(3600), 1),
                Office.CLERK,
                Once.unrepeated());
    }

    @Test
    void aClosedSlotIsNoLongerOfferedAndStaysInSightOfStaff() {
        Slot slot = office.offered(PERSON, "2026-03-03T09:00", 1);
        assertThat(office.slots.close(slot.id(), Office.CLERK).orElseThrow().open())
                .isFalse();
        LocalDate day = LocalDate.parse("2026-03-03");
        assertThat(office.slots.offered(day, day, Office.CLERK).orElseThrow())
                .extracting(Slot::open)
                .containsExactly(false);
        Caller gas = new Caller.Staff(
                new UUID(1, 9), "Gas", Set.of(Role.CLERK), new Scope(Optional.of(new UtilityCode("gas")), Set.of()));
        assertThat(office.slots.offered(day, day, gas).orElseThrow()).isEmpty();
        assertThat(office.slots.close(slot.id(), gas).problem().orElseThrow().type())
                .isEqualTo(ProblemType.FORBIDDEN);
    }

    @Test
    void aHostIsARepresentativeOfTheUtility() {
        Host wrong = Host.person(new UtilityCode("gas"), Office.WATER_PERSON);
        assertThat(laid(wrong, "2026-03-03", "2026-03-03", EnumSet.allOf(DayOfWeek.class))
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactly("/representative NOT_A_REPRESENTATIVE");
    }
}

package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.duty.Shift;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.junit.jupiter.api.Test;

class RotaResourceTest {
    private final Api api = new Api();

    private Api.Answer imported(String type, String text) {
        return api.post("duty/rota/import")
                .as("admin")
                .body(type, text.getBytes(StandardCharsets.UTF_8))
                .answer();
    }

    private static List<String> wrong(Api.Answer answer) {
        return answer.json().path("violations").findValuesAsText("pointer");
    }

    @Test
    void aShiftIsOnOneDayOrEveryWeek() {
        Api.Answer answer = api.post("duty/rota/shifts")
                .as("admin")
                .json("{\"shifts\":[{\"representative\":\"" + Samples.STAFF_ID
                        + "\",\"first\":\"2026-12-01\",\"days\":[\"MONDAY\"],\"from\":\"08:30\",\"to\":\"17:30\"},"
                        + "{\"representative\":\"" + Samples.STAFF_ID
                        + "\",\"day\":\"2027-01-01\",\"from\":\"20:00\",\"to\":\"08:00\"}]}")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().at("/0/holds").asText()).isEqualTo("WORKING_DAYS");
        assertThat(answer.json().get(0).has("last")).isFalse();
        assertThat(answer.json().at("/1/last").asText()).isEqualTo("2027-01-01");
        assertThat(api.desk.shifts).extracting(Shift::single).containsExactly(false, true);
    }

    @Test
    void aShiftWithoutADayIsNamed() {
        assertThat(api.post("duty/rota/shifts")
                        .as("admin")
                        .json("{\"shifts\":[{\"representative\":\"" + Samples.STAFF_ID
                                + "\",\"from\":\"08:30\",\"to\":\"17:30\"}]}")
                        .answer()
                        .violation(0))
                .isEqualTo("/shifts/0/first MISSING");
    }

    @Test
    void aTableOfTheRotaIsTakenAsItComesFromASpreadsheet() {
        Api.Answer answer = imported("text/csv", """
                \uFEFFlogin,day,first,days,holds,from,to
                zhang,2027-01-01,,,,09:00,12:00
                zhang,,2026-12-01,MONDAY friday,DAYS_OFF,08:30,17:30
                """);
        assertThat(answer.status()).isEqualTo(201);
        Shift weekly = api.desk.shifts.get(1);
        assertThat(api.desk.shifts.get(0).first()).isEqualTo(LocalDate.parse("2027-01-01"));
        assertThat(weekly.representative()).isEqualTo(Samples.STAFF_ID);
        assertThat(weekly.days()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(weekly.holds()).isEqualTo(Shift.Holds.DAYS_OFF);
    }

    @Test
    void everythingInATableThatCannotBeReadIsNamedAtOnceAndNothingIsEntered() {
        assertThat(wrong(imported("text/csv", """
                        login,day,from,to
                        zhang,2027-01-01,09:00,12:00
                        nobody,1 January,9,
                        """)))
                .containsExactlyInAnyOrder("/shifts/1/login", "/shifts/1/day", "/shifts/1/from", "/shifts/1/to");
        assertThat(api.desk.shifts).isEmpty();
    }

    @Test
    void theEventsOfACalendarAreShifts() {
        Api.Answer answer = imported("text/calendar", """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Somebody//EN
                BEGIN:VEVENT
                UID:1
                SUMMARY:zhang
                DTSTART:20261207T003000Z
                DTEND:20261207T093000Z
                RRULE:FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20270131T000000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                SUMMARY:zhang
                DTSTART:20270101T200000
                DURATION:PT12H
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
        assertThat(answer.status()).isEqualTo(201);
        Shift weekly = api.desk.shifts.get(0);
        assertThat(weekly.from()).isEqualTo(LocalTime.of(8, 30));
        assertThat(weekly.days()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertThat(weekly.last()).contains(LocalDate.parse("2027-01-31"));
        Shift night = api.desk.shifts.get(1);
        assertThat(night.first()).isEqualTo(LocalDate.parse("2027-01-01"));
        assertThat(night.to()).isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void whatAShiftCannotSayIsRefusedRatherThanLeftOut() {
        assertThat(wrong(imported("text/calendar", """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        BEGIN:VEVENT
                        UID:1
                        SUMMARY:zhang
                        DTSTART:20261207T003000Z
                        DTEND:20261207T093000Z
                        RRULE:FREQ=MONTHLY;BYMONTHDAY=7
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:2
                        SUMMARY:somebody
                        DTSTART;VALUE=DATE:20270101
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"))))
                .contains("/shifts/0/RRULE", "/shifts/1/SUMMARY", "/shifts/1/DTSTART");
        assertThat(wrong(imported("text/calendar", "no calendar"))).containsExactly("");
        assertThat(api.desk.shifts).isEmpty();
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThat(imported("application/json", "{}").status()).isEqualTo(415);
    }

    @Test
    void twoWhoSwapAreEnteredTogetherWithWhoEnteredIt() {
        JsonNode changes = api.post("duty/rota/changes")
                .as("admin")
                .json("{\"changes\":[{\"day\":\"2026-12-07\",\"representative\":\"" + Samples.STAFF_ID
                        + "\",\"substitute\":\"" + Samples.CLERK_ID + "\"}]}")
                .answer()
                .json();
        assertThat(changes.at("/0/by/name").asText()).isEqualTo("张三");
        assertThat(api.get("duty/rota").as("admin").answer().json().path("changes"))
                .hasSize(1);
    }

    @Test
    void whoIsOnDutyIsAskedForAnInstantOrForNow() {
        assertThat(api.get("duty/present?at=2026-12-07T20:00:00%2B08:00")
                        .as("admin")
                        .answer()
                        .json()
                        .at("/0/login")
                        .asText())
                .isEqualTo("zhang");
        assertThat(api.desk.asked).isEqualTo(Instant.parse("2026-12-07T12:00:00Z"));
        api.get("duty/present").as("admin").answer();
        assertThat(api.desk.asked).isEqualTo(Samples.NOW);
        assertThat(api.get("duty/present?at=noon").as("admin").answer().violation(0))
                .isEqualTo("/at BAD_PARAMETER");
    }

    @Test
    void skillsAndNeedsAreSetByTheirCodes() {
        assertThat(api.call("PUT", "duty/skills/representatives/" + Samples.STAFF_ID)
                        .as("admin")
                        .json("{\"skills\":[\"WELDING\"]}")
                        .answer()
                        .json()
                        .at("/skills/0")
                        .asText())
                .isEqualTo("WELDING");
        api.call("PUT", "duty/skills/utilities/water")
                .as("admin")
                .json("{\"needs\":[{\"category\":\"W3\",\"skills\":[\"WELDING\"]}]}")
                .answer();
        assertThat(api.desk.needs).containsExactly(new SkillNeed(Optional.of("W3"), Set.of(new Skill("WELDING"))));
        JsonNode all = api.get("duty/skills").as("admin").answer().json();
        assertThat(all.at("/people/0/skills/0").asText()).isEqualTo("WELDING");
        assertThat(all.at("/utilities/0/needs/0/category").asText()).isEqualTo("W3");
        assertThat(api.call("PUT", "duty/skills/representatives/" + Samples.STAFF_ID)
                        .as("admin")
                        .json("{\"skills\":[\"can weld\"]}")
                        .answer()
                        .violation(0))
                .isEqualTo("/skills/0 WRONG_TYPE");
    }
}

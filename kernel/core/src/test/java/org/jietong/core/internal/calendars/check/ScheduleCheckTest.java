package org.jietong.core.internal.calendars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jietong.api.calendars.CalendarFinding;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.calendars.Schedules;
import org.jietong.core.internal.time.CalendarParts;
import org.jietong.core.internal.time.HolidaySchedule;
import org.jietong.core.internal.time.SpecialDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final CalendarParts SHIPPED = new CalendarParts(Schedules.SHIPPED, Schedules.SHIPPED, Map.of());

    private static ScheduleText text(String csv) {
        return ScheduleText.read(csv.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static List<CalendarFinding> findings(String csv) {
        return ScheduleCheck.findings(text(csv), SHIPPED, TODAY);
    }

    private static List<String> told(String csv) {
        return findings(csv).stream()
                .map(finding -> (finding.severity() + " " + finding.code() + " " + finding.where()).strip())
                .toList();
    }

    private static String refused(byte[] csv) {
        Outcome<ScheduleText> outcome = ScheduleText.read(csv);
        assertThat(outcome.problem()).map(Problem::type).contains(ProblemType.CALENDAR_REFUSED);
        return outcome.problem().orElseThrow().violations().stream()
                .map(Violation::code)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void everyScheduleThatTheStateCouncilPublishedPasses(int year) {
        assertThat(findings(Schedules.shipped(year)))
                .noneMatch(finding -> finding.severity() == CalendarFinding.Severity.ERROR)
                .extracting(CalendarFinding::code)
                .containsExactlyElementsOf(
                        year == 2020 ? List.of("MORE_DAYS_OFF", "REPLACES_SCHEDULE") : List.of("REPLACES_SCHEDULE"));
    }

    @Test
    void aWholeYearThatIsNewHasNothingToBeToldOf() {
        assertThat(findings(Schedules.OF_2027)).isEmpty();
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2027-02-20,work           | 2027-02-22,work            | ERROR WORKED_WEEKDAY line 13
            2027-06-09,off,端午节     | 2027-06-09,off,            | ERROR NAME_MISSING line 24;ERROR HOLIDAY_MISSING
            2027-06-09,off,端午节     | 2027-06-09,off,=1+1        | ERROR NAME_MALFORMED line 24;ERROR HOLIDAY_MISSING
            2027-06-09,off,端午节     | 2027-06-09,off,端午        | WARNING UNKNOWN_HOLIDAY line 24;ERROR HOLIDAY_MISSING
            2027-06-09,off            | 2027-07-09,off             | ERROR HOLIDAY_OUT_OF_SEASON
            2027-06-09,off            | 2028-06-09,off             | ERROR OUTSIDE_YEAR line 24;ERROR HOLIDAY_MISSING;ERROR TOO_FEW_DAYS_OFF
            2027-06-09,off            | 2027-06-31,off             | ERROR BAD_DATE line 24;ERROR HOLIDAY_MISSING;ERROR TOO_FEW_DAYS_OFF
            2027-06-09,off            | 2027-06-09,free            | ERROR UNKNOWN_KIND line 24;ERROR HOLIDAY_MISSING;ERROR TOO_FEW_DAYS_OFF
            2027-06-09,off,端午节     | 2027-06-09,端午节          | ERROR NOT_FOUR_FIELDS line 24;ERROR HOLIDAY_MISSING;ERROR TOO_FEW_DAYS_OFF
            2027-01-02,off,元旦,2027  | 2027-01-02,off,元旦,MMXXVII | ERROR OTHER_YEAR line 3
            2027-01-02                | 2027-01-01                 | ERROR DAY_TWICE line 3
            2027-05-02,off            | 2027-05-09,off             | ERROR TOO_FEW_DAYS
            2027-05-08,work,劳动节,2027 | ''                       | WARNING MORE_DAYS_OFF
            """)
    void whatIsWrongIsToldByLineOrForTheYear(String part, String instead, String expected) {
        assertThat(told(Schedules.OF_2027.replace(part, instead))).containsExactly(expected.split(";"));
    }

    @Test
    void aHolidayThatIsLeftOutIsNamed() {
        String without = Schedules.OF_2027.replaceAll("2027-0[56]-..,(off|work),劳动节,2027\n", "");

        assertThat(findings(without))
                .filteredOn(finding -> finding.code().equals("HOLIDAY_MISSING"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.witness()).containsEntry("holiday", "劳动节");
                    assertThat(finding.message().zh()).startsWith("缺少劳动节的放假日");
                    assertThat(finding.message().en()).startsWith("There is no day off for 劳动节");
                });
    }

    @Test
    void aDayThatANeighbouringYearSaysOtherwiseIsAnError() {
        LocalDate newYearsEve = LocalDate.of(2027, 12, 31);
        HolidaySchedule of2028 =
                new HolidaySchedule(Map.of(newYearsEve, new SpecialDay(newYearsEve, SpecialDay.Kind.OFF, "元旦", 2028)));
        CalendarParts parts = SHIPPED.activating(2028, of2028);
        String reaching = Schedules.shipped(2026) + "2025-12-27,work,元旦,2026\n";

        assertThat(ScheduleCheck.findings(text(Schedules.OF_2027), parts, TODAY))
                .isEmpty();
        assertThat(told(reaching)).doesNotContain("ERROR NEIGHBOUR_DIFFERS line 43");
        String contrary = Schedules.OF_2027 + "2027-12-31,work,元旦,2027\n";
        assertThat(ScheduleCheck.findings(text(contrary), parts, TODAY))
                .extracting(CalendarFinding::code)
                .contains("NEIGHBOUR_DIFFERS");
    }

    @Test
    void aCorrectionSaysHowManyDaysDifferAndHowManyOfThemHavePassed() {
        String longer = Schedules.shipped(2026) + "2026-02-24,off,春节,2026\n";

        assertThat(findings(longer))
                .filteredOn(finding -> finding.code().equals("REPLACES_SCHEDULE"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.witness()).containsEntry("days", "1"));
        assertThat(findings(longer))
                .filteredOn(finding -> finding.code().equals("CHANGES_THE_PAST"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.witness()).containsEntry("first", "2026-02-24"));
    }

    @Test
    void whatSaysNoYearIsNoSchedule() {
        assertThat(refused(new byte[] {(byte) 0xff, (byte) 0xfe})).isEqualTo("NOT_UTF8");
        assertThat(refused(bytes("day,what\n"))).isEqualTo("WRONG_HEADER");
        assertThat(refused(bytes(""))).isEqualTo("WRONG_HEADER");
        assertThat(refused(bytes(Schedules.HEADER))).isEqualTo("NOT_ONE_YEAR");
        assertThat(refused(bytes(Schedules.OF_2027 + "2028-01-01,off,元旦,2028\n")))
                .isEqualTo("NOT_ONE_YEAR");
        assertThat(refused(bytes(Schedules.HEADER + "2027-01-01,off,元旦,2027\n".repeat(401))))
                .isEqualTo("TOO_MANY_LINES");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void orderLineEndsBlanksAndByteOrderMarkMakeNoOtherSchedule() {
        String digest = text(Schedules.OF_2027).digest();
        List<String> lines = Schedules.OF_2027.lines().toList();
        StringBuilder reversed = new StringBuilder("\uFEFF" + Schedules.HEADER.strip() + "\r\n\r\n");
        for (int i = lines.size() - 1; i > 0; i--) {
            reversed.append(lines.get(i).replace(",off,", " , off,")).append("\r\n");
        }

        assertThat(text(reversed.toString()).digest()).isEqualTo(digest);
        assertThat(text(Schedules.OF_2027.replace("2027-06-09", "2027-06-10")).digest())
                .isNotEqualTo(digest);
    }

    @Test
    void whatWasHandedInIsKeptWithItsLinesWhereTheyWere() {
        String gaps = Schedules.OF_2027.replace("2027-06-09,off", "\n\n2027-06-09,free");

        ScheduleText again = ScheduleText.read(text(gaps).text()).orElseThrow();

        assertThat(again).isEqualTo(text(gaps));
        assertThat(told(again.text())).contains("ERROR UNKNOWN_KIND line 26");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        String texts = getClass().getPackageName() + ".findings";
        assertThat(ResourceBundle.getBundle(texts, Locale.CHINESE).keySet())
                .isEqualTo(ResourceBundle.getBundle(texts, Locale.ENGLISH).keySet());
    }
}

package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines around every kind of edge, over HTTP; the expected instants are counted by hand on the calendar. */
class DeadlinesIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL);

    @ParameterizedTest(name = "{0}: {1} + {2} {3} = {4}")
    @CsvSource(textBlock = """
        a Friday in business hours,        2026-11-20T10:00:00+08:00, 1.5, CIVIL_CODE, 2026-11-24T12:00:00+08:00, false
        before hours,                      2026-11-20T06:00:00+08:00, 1,   CIVIL_CODE, 2026-11-23T18:00:00+08:00, false
        after hours,                       2026-11-20T23:30:00+08:00, 1,   CIVIL_CODE, 2026-11-23T18:00:00+08:00, false
        a half day,                        2026-11-19T09:00:00+08:00, 0.5, CIVIL_CODE, 2026-11-20T12:00:00+08:00, false
        over the National Day,             2026-09-30T16:00:00+08:00, 3.5, CIVIL_CODE, 2026-10-12T12:00:00+08:00, false
        before a make-up Saturday,         2026-02-13T09:00:00+08:00, 1.5, CIVIL_CODE, 2026-02-24T12:00:00+08:00, false
        on a make-up Saturday,             2026-02-14T09:00:00+08:00, 1,   CIVIL_CODE, 2026-02-24T18:00:00+08:00, false
        over the Spring Festival,          2026-02-13T09:00:00+08:00, 4,   CIVIL_CODE, 2026-02-26T18:00:00+08:00, false
        on a holiday,                      2026-02-17T11:00:00+08:00, 1,   CIVIL_CODE, 2026-02-24T18:00:00+08:00, false
        the year's last day,               2026-12-31T15:00:00+08:00, 1.5, CIVIL_CODE, 2027-01-04T12:00:00+08:00, true
        into a scheduled year,             2025-12-31T15:00:00+08:00, 1.5, CIVIL_CODE, 2026-01-05T12:00:00+08:00, false
        minutes over a weekend,            2026-11-20T17:00:00+08:00, 1.5, BUSINESS_HOURS, 2026-11-24T11:00:00+08:00, false
        minutes from before hours,         2026-11-20T06:00:00+08:00, 1,   BUSINESS_HOURS, 2026-11-20T18:00:00+08:00, false
        minutes from the lunch break,      2026-11-20T13:00:00+08:00, 0.5, BUSINESS_HOURS, 2026-11-20T18:00:00+08:00, false
        minutes from a make-up Saturday,   2026-02-14T17:30:00+08:00, 0.5, BUSINESS_HOURS, 2026-02-24T11:30:00+08:00, false
        minutes from a holiday,            2026-10-03T10:00:00+08:00, 1,   BUSINESS_HOURS, 2026-10-08T18:00:00+08:00, false
        """)
    void areCountedByTheCalendar(
            String edge, String start, String days, String counting, String expected, boolean provisional) {
        JsonNode answer = deadline(start, days, counting).body();
        assertThat(OffsetDateTime.parse(answer.path("deadline").asText()))
                .as(edge + " " + answer)
                .isEqualTo(OffsetDateTime.parse(expected));
        assertThat(answer.path("provisional").asBoolean()).isEqualTo(provisional);
        assertThat(answer.path("days")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00:00+08:00, 0, CIVIL_CODE, /workingDays",
        "2026-11-20T10:00:00+08:00, -1, CIVIL_CODE, /workingDays",
        "2026-11-20T10:00:00+08:00, 1.25, CIVIL_CODE, /workingDays",
        "2026-11-20T10:00:00+08:00, NaN, CIVIL_CODE, /workingDays",
        "2026-11-20T10:00:00+08:00, 1e9999, CIVIL_CODE, /workingDays",
        "yesterday, 1, CIVIL_CODE, /start",
        "2026-11-20T10:00:00+08:00, 1, LUNAR, /counting"
    })
    void aBadQuestionIsRefusedByPlace(String start, String days, String counting, String pointer) {
        Answer answer = deadline(start, days, counting);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.body().at("/violations/0/pointer").asText()).isEqualTo(pointer);
    }

    @Test
    void aDeadlineThatWasProvisionalIsFirmOnceTheYearsScheduleIsDroppedIn() throws IOException {
        Town town = Town.staffed(PRODUCT, 1);
        PRODUCT.clock().set(OffsetDateTime.parse("2027-12-30T10:00:00+08:00").toInstant());
        HttpApi clerk = town.clerk("water");
        String number = town.submitted("water", Map.of("simpleLowRisk", false, "externalLine", false));
        String application = "/api/v1/applications/" + number;
        JsonNode before = clerk.post(application + "/acceptance", "").body().path("clock");
        assertThat(before.path("provisional").asBoolean()).isTrue();

        drop("2027.csv", 2027, "2027-12-31");
        drop("2028.csv", 2028, "2028-01-03");
        Eventually.within(Duration.ofSeconds(20), () -> {
            JsonNode after = clerk.get(application).body().path("clock");
            assertThat(after.path("provisional").asBoolean()).isFalse();
            assertThat(OffsetDateTime.parse(after.path("deadline").asText()))
                    .isEqualTo(OffsetDateTime.parse("2028-01-07T18:00:00+08:00"));
            assertThat(clerk.get(application + "/events").body().toString()).contains("DEADLINE_RECALCULATED");
        });
    }

    /** A schedule with one holiday, which stands for a whole year's. */
    private static void drop(String file, int year, String holiday) throws IOException {
        Path folder = Files.createDirectories(PRODUCT.calendars());
        Files.writeString(
                folder.resolve(file),
                "date,kind,name,schedule_year\n" + LocalDate.parse(holiday) + ",off,元旦," + year + "\n");
    }

    private static Answer deadline(String start, String days, String counting) {
        return PRODUCT.api()
                .get("/api/v1/working-time/deadline?start=" + encoded(start) + "&workingDays=" + encoded(days)
                        + "&counting=" + encoded(counting));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsResourceTest {
    private static final String PATH = "calendars/" + FakeCalendarLife.DIGEST;

    private final Api api = new Api();

    @Test
    void theListSaysWhereEachYearComesFromAndWhatWasHandedIn() {
        JsonNode view = api.get("calendars").as("admin").answer().json();

        assertThat(view.at("/years/0/source").asText()).isEqualTo("SHIPPED");
        assertThat(view.at("/years/0").has("id")).isFalse();
        assertThat(view.at("/years/1/source").asText()).isEqualTo("ACTIVATED");
        assertThat(view.at("/years/1/id").asText()).isEqualTo(FakeCalendarLife.DIGEST);
        assertThat(view.at("/years/1/daysOff").asInt()).isEqualTo(28);
        assertThat(view.at("/schedules/0/state").asText()).isEqualTo("CHECKED");
    }

    @Test
    void aScheduleShowsWhereItStandsAndHowItCameThere() {
        JsonNode view = api.get(PATH).as("admin").answer().json();

        assertThat(view.path("year").asInt()).isEqualTo(2027);
        assertThat(view.at("/history/0/type").asText()).isEqualTo("UPLOADED");
        assertThat(view.at("/history/0/by/name").asText()).isEqualTo("管理员");
        assertThat(api.get("calendars/unknown").as("admin").answer().status()).isEqualTo(404);
        assertThat(api.get(PATH).answer().status()).isEqualTo(401);
    }

    @Test
    void aFileIsHandedInAndFoundAtItsAddress() {
        Api.Answer answer = api.post("calendars?why=notice")
                .as("admin")
                .body("text/csv", "元旦".getBytes(StandardCharsets.UTF_8))
                .answer();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/" + PATH);
        assertThat(api.calendarLife.asked).isEqualTo("hand in 2 notice");
    }

    @Test
    void aFormWithTheFileAndTheReasonDoesTheSame() {
        String form = """
                --x
                Content-Disposition: form-data; name="file"; filename="2027.csv"
                Content-Type: text/csv

                abc
                --x
                Content-Disposition: form-data; name="why"

                notice
                --x--
                """.replace("\n", "\r\n");

        Api.Answer answer = api.post("calendars")
                .as("admin")
                .body("multipart/form-data; boundary=x", form.getBytes(StandardCharsets.UTF_8))
                .answer();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(api.calendarLife.asked).isEqualTo("hand in 3 notice");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_537, 200_000})
    void whatIsLargerThanAnyScheduleIsRefusedUnread(int bytes) {
        Api.Answer answer = api.post("calendars")
                .as("admin")
                .body("text/csv", new byte[bytes])
                .answer();

        assertThat(answer.status()).isEqualTo(413);
        assertThat(api.calendarLife.asked).isEmpty();
    }

    @Test
    void aScheduleIsTakenOutAsAFileNamedByItsYear() {
        Api.Answer answer = api.get(PATH + "/content").as("admin").answer();

        assertThat(answer.header("Content-Type").toLowerCase(Locale.ROOT)).isEqualTo("text/csv;charset=utf-8");
        assertThat(answer.header("Content-Disposition")).contains("2027.csv");
        assertThat(answer.body()).contains("2027-01-01,off,元旦,2027");
    }

    @Test
    void whatIsInForceOfAYearIsTakenOutToBeCorrected() {
        Api.Answer answer = api.get("calendars/years/2027").as("admin").answer();

        assertThat(answer.header("Content-Disposition")).contains("2027.csv");
        assertThat(answer.body()).contains("2027-01-01,off,元旦,2027");
        assertThat(api.get("calendars/years/2030").as("admin").answer().status())
                .isEqualTo(404);
        assertThat(api.get("calendars/years/next").as("admin").answer().status())
                .isEqualTo(404);
    }

    @Test
    void findingsComeInTheReadersLanguageWithLineAndWitness() {
        JsonNode view = api.post(PATH + "/check")
                .as("admin")
                .header("Accept-Language", "en")
                .answer()
                .json();

        assertThat(view.path("passed").asBoolean()).isFalse();
        assertThat(view.at("/findings/0/code").asText()).isEqualTo("WORKED_WEEKDAY");
        assertThat(view.at("/findings/0/where").asText()).isEqualTo("line 2");
        assertThat(view.at("/findings/0/message").asText()).isEqualTo("No Saturday or Sunday");
        assertThat(view.at("/findings/0/witness/date").asText()).isEqualTo("2027-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aPreviewTellsWhichDeadlinesMove(String method) {
        JsonNode view = api.call(method, PATH + "/preview").as("admin").answer().json();

        assertThat(view.path("lookedAt").asInt()).isEqualTo(7);
        assertThat(view.path("noLongerProvisional").asInt()).isEqualTo(1);
        assertThat(view.at("/moved/0/number").asText()).isEqualTo("W260302-7K3M9Q2X-5");
        assertThat(view.at("/moved/0/before/provisional").asBoolean()).isTrue();
        assertThat(view.at("/moved/0/after/deadline").asText()).endsWith("+08:00");
        assertThat(view.path("more").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            approval   | {"why": "well"}     | approve well
            activation | {}                  | activate
            activation | {"why": "law"}      | activate law
            rollback   | {"reason": "wrong"} | roll back wrong
            withdrawal | {"note": "mine"}    | withdraw mine
            """)
    void decisionsSayWhatAndWhy(String decision, String body, String asked) {
        assertThat(api.post(PATH + "/" + decision)
                        .as("admin")
                        .json(body)
                        .answer()
                        .status())
                .isEqualTo(200);
        assertThat(api.calendarLife.asked).isEqualTo(asked);
    }
}

package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator hands in the yearly schedule of the State Council while the system runs. */
class CalendarsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final String CALENDARS = "/api/v1/calendars";
    /** A look every two seconds, and the computing. */
    private static final Duration UNTIL_COMPUTED = Duration.ofSeconds(20);

    private static Town town;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
        town.secondAdmin();
    }

    private static void at(String time) {
        PRODUCT.clock().set(OffsetDateTime.parse(time).toInstant());
    }

    /** The address of an application whose clock has started, with four working days. */
    private static String accepted() {
        String number = town.submitted("water", Map.of("simpleLowRisk", false, "externalLine", false));
        Answer accepted = town.clerk("water").post("/api/v1/applications/" + number + "/acceptance", "");
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(200);
        return number;
    }

    private static Answer handedIn(String csv) {
        return town.admin().upload(CALENDARS + "?why=notice", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String checked(String csv) {
        Answer draft = handedIn(csv);
        assertThat(draft.status()).as(draft.body().toString()).isEqualTo(201);
        assertThat(draft.body().path("state").asText()).isEqualTo("DRAFT");
        String id = draft.body().path("id").asText();
        JsonNode checked = decided(town.admin(), id, "check");
        assertThat(checked.path("passed").asBoolean())
                .as(checked.path("findings").toString())
                .isTrue();
        return id;
    }

    private static JsonNode decided(HttpApi who, String id, String decision) {
        Answer answer = who.post(CALENDARS + "/" + id + "/" + decision, Map.of("why", "test"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode preview(String id) {
        Answer answer = town.admin().get(CALENDARS + "/" + id + "/preview");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode moved(JsonNode preview, String number) {
        return StreamSupport.stream(preview.path("moved").spliterator(), false)
                .filter(moved -> moved.path("number").asText().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static void isAt(JsonNode deadline, String expected, boolean provisional) {
        assertThat(OffsetDateTime.parse(deadline.path("deadline").asText())).isEqualTo(OffsetDateTime.parse(expected));
        assertThat(deadline.path("provisional").asBoolean()).isEqualTo(provisional);
    }

    private static JsonNode clock(String number) {
        return town.clerk("water").get("/api/v1/applications/" + number).body().path("clock");
    }

    private static List<JsonNode> recalculations(String number) {
        JsonNode events = town.clerk("water")
                .get("/api/v1/applications/" + number + "/events")
                .body();
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.path("type").asText().equals("DEADLINE_RECALCULATED"))
                .toList();
    }

    @Test
    void theNextYearsScheduleMakesProvisionalDeadlinesFirmOnceASecondPersonHasApprovedIt() {
        at("2026-12-29T10:00:00+08:00");
        String number = accepted();
        isAt(clock(number), "2027-01-04T18:00:00+08:00", true);
        String id = checked(CalendarFiles.OF_2027);

        JsonNode preview = preview(id);

        assertThat(preview.path("noLongerProvisional").asInt()).isPositive();
        isAt(moved(preview, number).path("before"), "2027-01-04T18:00:00+08:00", true);
        isAt(moved(preview, number).path("after"), "2027-01-05T18:00:00+08:00", false);
        Answer own = town.admin().post(CALENDARS + "/" + id + "/approval", "");
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.body().path("type").asText()).isEqualTo("urn:jietong:problem:four-eyes");
        assertThat(town.admin().post(CALENDARS + "/" + id + "/activation", "").status())
                .isEqualTo(409);
        isAt(clock(number), "2027-01-04T18:00:00+08:00", true);
        decided(town.secondAdmin(), id, "approval");

        JsonNode active = decided(town.admin(), id, "activation");

        assertThat(active.path("state").asText()).isEqualTo("ACTIVE");
        assertThat(active.path("history").findValuesAsText("type"))
                .containsExactly("UPLOADED", "CHECKED", "APPROVED", "ACTIVATED");
        isAt(clock(number), "2027-01-05T18:00:00+08:00", false);
        Eventually.within(
                UNTIL_COMPUTED,
                () -> assertThat(recalculations(number)).singleElement().satisfies(event -> {
                    assertThat(event.at("/actor/name").asText()).isEqualTo("calendar");
                    assertThat(event.toString()).contains("before").contains("provisional");
                }));
        JsonNode years = town.admin().get(CALENDARS).body().path("years");
        JsonNode last = years.get(years.size() - 1);
        assertThat(last.path("source").asText()).isEqualTo("ACTIVATED");
        assertThat(last.path("id").asText()).isEqualTo(id);
        assertThat(preview(id).path("movedLater").asInt()).isZero();
    }

    @Test
    void aCorrectedScheduleMovesFirmDeadlinesAndIsRolledBack() {
        at("2026-09-28T10:00:00+08:00");
        String number = accepted();
        isAt(clock(number), "2026-10-09T18:00:00+08:00", false);
        String inForce = new String(town.admin().file(CALENDARS + "/years/2026"), StandardCharsets.UTF_8);
        String id = checked(inForce + "2026-10-08,off,国庆节,2026\n");
        JsonNode preview = preview(id);
        assertThat(preview.path("movedLater").asInt()).isEqualTo(1);
        isAt(moved(preview, number).path("after"), "2026-10-10T18:00:00+08:00", false);
        decided(town.secondAdmin(), id, "approval");

        decided(town.admin(), id, "activation");

        Eventually.within(
                UNTIL_COMPUTED, () -> assertThat(recalculations(number)).hasSize(1));
        isAt(clock(number), "2026-10-10T18:00:00+08:00", false);

        decided(town.admin(), id, "rollback");

        Eventually.within(
                UNTIL_COMPUTED, () -> assertThat(recalculations(number)).hasSize(2));
        isAt(clock(number), "2026-10-09T18:00:00+08:00", false);
        assertThat(town.admin().get(CALENDARS + "/" + id).body().path("state").asText())
                .isEqualTo("SUPERSEDED");
    }

    @Test
    void aWrongScheduleIsToldWhatIsWrongWhereAndInTheReadersLanguage() {
        String id = handedIn(CalendarFiles.OF_2027
                        .replace("2027-05-08,work", "2027-05-10,work")
                        .replace("2027-06-09,off,端午节,2027\n", ""))
                .body()
                .path("id")
                .asText();

        JsonNode english = decided(town.admin(), id, "check");
        JsonNode chinese = decided(town.admin().with("Accept-Language", "zh-CN"), id, "check");

        assertThat(english.path("passed").asBoolean()).isFalse();
        assertThat(english.path("findings").findValuesAsText("code"))
                .contains("WORKED_WEEKDAY", "HOLIDAY_MISSING", "TOO_FEW_DAYS_OFF");
        assertThat(english.at("/findings/0/where").asText()).isEqualTo("line 21");
        assertThat(english.at("/findings/0/message").asText()).startsWith("2027-05-10 is to be worked");
        assertThat(chinese.at("/findings/0/message").asText()).startsWith("2027-05-10 标为调休上班");
        assertThat(town.secondAdmin()
                        .post(CALENDARS + "/" + id + "/approval", "")
                        .status())
                .isEqualTo(409);
        assertThat(decided(town.admin(), id, "withdrawal").path("state").asText())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void whatIsNoScheduleIsRefusedAndNothingIsKept() {
        int before = town.admin().get(CALENDARS).body().path("schedules").size();

        Answer twoYears = handedIn(CalendarFiles.OF_2027 + "2028-01-01,off,元旦,2028\n");
        Answer text = handedIn("days off: all of them\n");

        assertThat(twoYears.status()).isEqualTo(422);
        assertThat(twoYears.body().path("type").asText()).isEqualTo("urn:jietong:problem:calendar-refused");
        assertThat(twoYears.body().at("/violations/0/code").asText()).isEqualTo("NOT_ONE_YEAR");
        assertThat(text.body().at("/violations/0/code").asText()).isEqualTo("WRONG_HEADER");
        assertThat(town.admin().get(CALENDARS).body().path("schedules")).hasSize(before);
        assertThat(town.clerk("gas").get(CALENDARS).status()).isEqualTo(403);
        assertThat(town.anyone().get(CALENDARS).status()).isEqualTo(401);
    }

    @Test
    void aRefusedFileOfTheFolderIsToldOnTheHealthPageAndPreventsNothing() throws IOException {
        Path file = Files.createDirectories(PRODUCT.calendars()).resolve("2028.csv");
        Files.writeString(file, "date,kind,name,schedule_year\n2028-01-03,work,元旦,2028\n");

        Eventually.within(UNTIL_COMPUTED, () -> {
            Answer health = PRODUCT.api().get("/health/ready");
            assertThat(health.status()).isEqualTo(200);
            assertThat(health.body().toString()).contains("2028.csv is refused: line 2: 2028-01-03 is worked");
        });
        Files.delete(file);
    }

    @Test
    void whatIsSentTwiceUnderAKeyIsDoneOnceAndTheFileComesBackAsItWas() {
        String csv = CalendarFiles.OF_2027 + "2027-12-26,off,元旦,2027\n";
        HttpApi keyed = town.admin().with("Idempotency-Key", "schedule-2027");
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);

        Answer first = keyed.upload(CALENDARS, "text/csv", bytes);
        Answer second = keyed.upload(CALENDARS, "text/csv", bytes);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        String id = first.body().path("id").asText();
        assertThat(town.admin().file(CALENDARS + "/" + id + "/content")).isEqualTo(bytes);
    }
}

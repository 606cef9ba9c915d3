package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Commitment;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Meter;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.Remark;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Facts;
import org.jietong.api.text.District;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationsResourceTest {
    private static final String PATH = "applications/" + Samples.NUMBER;

    private final Api api = new Api();

    private Api.Answer posted(String action, String body) {
        return api.post(PATH + action).as("admin").json(body).answer();
    }

    @Test
    void anApplicationCarriesWhatItStandsOn() {
        Api.Answer answer = api.get(PATH).as("admin").answer();
        JsonNode view = answer.json();
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(view.path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(view.path("stage").asText()).isEqualTo("CONNECTION");
        assertThat(view.at("/category/code").asText()).isEqualTo("W2");
        assertThat(view.at("/limit/workingDays").toString()).isEqualTo("4");
        assertThat(view.at("/clock/deadline").asText()).isEqualTo("2026-11-27T18:00:00+08:00");
        assertThat(view.at("/clock/provisional").asBoolean()).isTrue();
        assertThat(view.at("/clock/remainingWorkingDays").toString()).isEqualTo("3.5");
        assertThat(view.at("/clock/netWorkingDays").toString()).isEqualTo("0");
        assertThat(view.at("/facts/length").toString()).isEqualTo("1.5");
        assertThat(view.at("/rulePack/digest").asText()).hasSize(64);
        assertThat(view.at("/suspensions/0/reason/name").asText()).isEqualTo("冻土期");
        assertThat(view.at("/suspensions/0/endedAt").asText()).isEqualTo("2026-11-23T09:01:00+08:00");
        assertThat(view.at("/tasks/0/targetWorkingDays").toString()).isEqualTo("1");
    }

    @Test
    void theClockShowsItsLedgerAndTheDaysOneByOne() {
        JsonNode view = api.get(PATH + "/clock").as("admin").answer().json();
        assertThat(view.path("ledger").findValuesAsText("kind")).containsExactly("STARTED", "SUSPENDED", "RESUMED");
        assertThat(view.path("days").findValuesAsText("why")).containsExactly("START_DAY", "MAKE_UP_DAY");
        assertThat(view.at("/days/1/holiday").asText()).isEqualTo("春节");
    }

    @Test
    void acceptanceNeedsNoBody() {
        assertThat(api.post(PATH + "/acceptance").as("admin").answer().status()).isEqualTo(200);
        assertThat(api.applications.performed).isEqualTo(new Command.Accept(Optional.empty()));
        posted("/acceptance", "{\"commitment\":{\"documents\":[\"IDENTITY\"],\"promisedBy\":\"2026-12-01\"}}");
        assertThat(api.applications.performed)
                .isEqualTo(new Command.Accept(
                        Optional.of(new Commitment(List.of("IDENTITY"), LocalDate.of(2026, 12, 1)))));
    }

    @Test
    void whatIsWrongWithAReasonIsNamedAtThePlaceWhereTheRequestHasIt() {
        api.applications.refusal = Optional.of(
                Problem.of(ProblemType.INVALID_REQUEST, List.of(Violation.of("/remarks/0/reason", "MISSING"))));
        assertThat(posted("/rejection", "{\"reason\":\" \"}").violation(0)).isEqualTo("/reason MISSING");
        assertThat(posted("/return", "{\"remarks\":[{\"reason\":\" \"}],\"reason\":\"c\"}")
                        .violation(0))
                .isEqualTo("/remarks/0/reason MISSING");
        assertThat(posted("/return", "{\"remarks\":[{\"reason\":\" \"}]}").violation(0))
                .isEqualTo("/remarks/0/reason MISSING");
    }

    @Test
    void theTimelineGivesNumbersAsNumbersAndInstantsInTheZoneOfTheProduct() {
        JsonNode details = api.get(PATH + "/events").as("admin").answer().json().at("/0/details");
        assertThat(details.path("limitWorkingDays").decimalValue()).isEqualTo("1.5");
        assertThat(details.path("provisional").isBoolean()).isTrue();
        assertThat(details.path("deadline").asText()).isEqualTo("2026-12-01T12:00:00+08:00");
        assertThat(details.path("category").asText()).isEqualTo("W2");
    }

    @Test
    void whatWouldBecomeOfADeadlineIsAskedForByTheLastDay() {
        JsonNode supposed = api.get(PATH + "/clock/supposed?suspendedUntil=2026-12-10")
                .as("admin")
                .answer()
                .json();
        assertThat(api.applications.supposedUntil).contains(LocalDate.of(2026, 12, 10));
        assertThat(supposed.path("deadline").asText()).endsWith("+08:00");
        assertThat(supposed.path("days")).isNotEmpty();
        assertThat(api.get(PATH + "/clock/supposed").as("admin").answer().violation(0))
                .isEqualTo("/suspendedUntil MISSING");
        assertThat(api.get(PATH + "/clock/supposed?suspendedUntil=soon")
                        .as("admin")
                        .answer()
                        .violation(0))
                .isEqualTo("/suspendedUntil WRONG_TYPE");
    }

    @Test
    void aTaskTellsHowItStandsToItsInnerTarget() {
        JsonNode task = api.get(PATH).as("admin").answer().json().at("/tasks/0");
        assertThat(task.path("timing").asText()).isEqualTo("AT_RISK");
        assertThat(task.path("due").asText()).endsWith("+08:00");
    }

    @Test
    void aReturnNamesEverythingAtOnceOrGivesOneReason() {
        posted("/return", "{\"remarks\":[{\"subject\":\"IDENTITY\",\"reason\":\"a\"},{\"reason\":\"b\"}]}");
        assertThat(api.applications.performed)
                .isEqualTo(new Command.Return(List.of(new Remark("IDENTITY", "a"), new Remark("", "b"))));
        posted("/rejection", "{\"reason\":\"c\"}");
        assertThat(api.applications.performed).isEqualTo(new Command.Reject(List.of(new Remark("", "c"))));
        posted("/withdrawal", "{\"remarks\":[{\"reason\":\"d\"},{\"reason\":\"e\"}]}");
        assertThat(api.applications.performed).isEqualTo(new Command.Withdraw(Optional.of("d; e")));
        posted("/resubmission", "{\"facts\":{\"a\":true}}");
        assertThat(api.applications.performed)
                .isEqualTo(new Command.Resubmit(Optional.of(Facts.of(Map.of("a", true)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"inspection\":{\"result\":\"PASSED\",\"findings\":[\"ok\"]},\"meters\":[{\"number\":\"M1\"}]}",
                "{\"inspection\":{\"result\":\"PASS\",\"findings\":\"ok\"},\"meters\":[{\"serialNumber\":\"M1\"}]}",
                "{\"inspection\":{\"result\":\"PASS\",\"findings\":\"ok\"},\"meters\":[\"M1\"]}",
            })
    void aConnectionIsTakenInEverySpelling(String body) {
        posted("/connection", body);
        assertThat(api.applications.performed)
                .isEqualTo(new Command.Connect(
                        new Inspection(Inspection.Result.PASSED, List.of("ok")),
                        List.of(new Meter("M1", Optional.empty(), Optional.empty())),
                        Optional.empty()));
    }

    @Test
    void aWrongMeterIsNamedByItsPlace() {
        Api.Answer answer = posted(
                "/connection",
                "{\"inspection\":{\"result\":\"GOOD\"},\"meters\":[\"M1\",{\"model\":\"x\",\"reading\":\"1\"}],"
                        + "\"supplyStartedAt\":\"yesterday\"}");
        assertThat(answer.json().path("violations").findValuesAsText("pointer"))
                .containsExactly("/inspection/result", "/meters/1/number", "/meters/1/reading", "/supplyStartedAt");
    }

    @Test
    void suspensionsAndTasksAreNamedByTheirIds() {
        Api.Answer made = posted("/suspensions", "{\"reason\":\"FROZEN_GROUND\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("id").asText()).isEqualTo(Samples.SUSPENSION_ID.toString());
        api.post(PATH + "/suspensions/" + Samples.SUSPENSION_ID + "/end")
                .as("admin")
                .answer();
        assertThat(api.applications.performed).isEqualTo(new Command.Resume(Samples.SUSPENSION_ID));
        posted("/tasks/" + Samples.STAFF_ID + "/completion", "{\"note\":\"n\"}");
        assertThat(api.applications.performed).isEqualTo(new Command.CompleteTask(Samples.STAFF_ID, Optional.of("n")));
        assertThat(posted("/tasks/7/completion", "{}").status()).isEqualTo(404);
    }

    @Test
    void whoWasToldOfTheDeadlineIsShownAndAStepIsAcknowledgedByItsCode() {
        JsonNode told = api.get(PATH).as("admin").answer().json().path("escalations");
        assertThat(told.at("/0/step/name").asText()).isEqualTo("时限将近");
        assertThat(told.at("/0/to").asText()).isEqualTo("REPRESENTATIVE");
        assertThat(told.at("/0").has("acknowledged")).isFalse();
        assertThat(told.at("/1/level").asInt()).isEqualTo(3);
        assertThat(told.at("/1/times").asInt()).isEqualTo(2);
        assertThat(told.at("/1/acknowledged/by").asText()).isEqualTo("张三");

        api.post(PATH + "/escalations/OVERDUE/acknowledgement").as("admin").answer();
        assertThat(api.applications.performed).isEqualTo(new Command.Acknowledge("OVERDUE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"7\"|200",
                "*|200",
                "\"6\"|412",
                "W/\"7\"|412",
                "7|400",
                "\"7\", \"8\"|400",
                "\"x\"|412",
                "\"x|400"
            })
    void aChangeIsMadeToTheVersionThatWasRead(String ifMatch, int status) {
        Api.Answer answer = api.post(PATH + "/acceptance")
                .as("admin")
                .header("If-Match", ifMatch)
                .answer();
        assertThat(answer.status()).isEqualTo(status);
        if (status != 200) {
            assertThat(api.applications.performed).isNull();
        }
    }

    @Test
    void aDocumentIsHandedInAsAForm() {
        String form = """
                --x\r
                Content-Disposition: form-data; name="code"\r
                \r
                IDENTITY\r
                --x\r
                Content-Disposition: form-data; name="file"; filename="../身份证.pdf"\r
                Content-Type: application/pdf\r
                \r
                %PDF\r
                --x--\r
                """;
        Api.Answer answer = api.post(PATH + "/documents")
                .as("admin")
                .body("multipart/form-data; boundary=x", form.getBytes(StandardCharsets.UTF_8))
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/" + PATH + "/documents/" + Samples.DOCUMENT_ID);
        assertThat(answer.json().path("id").asText()).isEqualTo(Samples.DOCUMENT_ID.toString());
        assertThat(api.contents.kept).asString(StandardCharsets.UTF_8).isEqualTo("%PDF");
        assertThat(api.contents.fileName).isEqualTo("身份证.pdf");
        assertThat(((Command.HandIn) api.applications.performed).code()).isEqualTo("IDENTITY");
    }

    @Test
    void aDocumentIsHandedInAsItself() {
        byte[] twoMegabytes = new byte[2 * 1024 * 1024];
        Api.Answer answer = api.post(PATH + "/documents?code=IDENTITY")
                .as("admin")
                .body("application/pdf", twoMegabytes)
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(api.contents.kept).hasSize(twoMegabytes.length);
        assertThat(api.contents.fileName).isEqualTo("IDENTITY");
    }

    @Test
    void aFileIsKeptForNobodyWhoMayNotHandItIn() {
        assertThat(api.post(PATH + "/documents?code=IDENTITY")
                        .as("clerk")
                        .body("application/pdf", new byte[] {1})
                        .answer()
                        .status())
                .isEqualTo(403);
        assertThat(api.contents.kept).isNull();
    }

    @Test
    void anUploadWithoutCodeOrFileIsRefused() {
        assertThat(api.post(PATH + "/documents")
                        .as("admin")
                        .body("application/pdf", new byte[] {1})
                        .answer()
                        .violation(0))
                .isEqualTo("/code MISSING");
        Api.Answer form = api.post(PATH + "/documents")
                .as("admin")
                .body("multipart/form-data; boundary=x", "--x--\r\n".getBytes(StandardCharsets.UTF_8))
                .answer();
        assertThat(form.status()).isIn(400, 422);
    }

    @Test
    void anUploadBeyondAllBoundsIsStopped() {
        assertThat(api.post(PATH + "/documents?code=IDENTITY")
                        .as("admin")
                        .body("application/pdf", new byte[25 * 1024 * 1024])
                        .answer()
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aFileIsSavedAndNeverShown() {
        Api.Answer answer =
                api.get(PATH + "/documents/" + Samples.DOCUMENT_ID).as("admin").answer();
        assertThat(answer.body()).isEqualTo("%PDF");
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"__ _.pdf\"; filename*=UTF-8''%E8%BA%AB%E4%BB%BD%20%E8%AF%81.pdf");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(api.get(PATH + "/documents/" + Samples.STAFF_ID)
                        .as("admin")
                        .answer()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void listsTakeEveryFilter() {
        api.get(
                        "applications?utility=water&district=150302&category=W2&q=%E4%BA%BA%E6%B0%91%E8%B7%AF&order=NEWEST&state=ACCEPTED"
                                + "&dueBefore=2026-12-01T00:00:00%2B08:00&limit=7&representative=" + Samples.STAFF_ID)
                .as("admin")
                .answer();
        assertThat(api.applications.asked)
                .isEqualTo(Query.of(
                        new Filter(
                                Optional.of(Samples.WATER),
                                Optional.of(new District("150302")),
                                Optional.of(ApplicationState.ACCEPTED),
                                Optional.of("W2"),
                                Optional.of(Samples.STAFF_ID),
                                Optional.of(Instant.parse("2026-11-30T16:00:00Z")),
                                Optional.of("人民路")),
                        Order.NEWEST,
                        7));
    }

    @Test
    void aListSaysWhoseEachApplicationIs() {
        Api.Answer answer = api.get("applications?order=URGENCY").as("admin").answer();
        assertThat(api.applications.asked).isEqualTo(Query.of(Filter.none(), Order.URGENCY, 50));
        assertThat(answer.json().at("/0/applicant").asText()).isEqualTo(Samples.LISTED_NAME);
        assertThat(answer.json().at("/0/address").asText()).isEqualTo(Samples.LISTED_ADDRESS);
    }

    @Test
    void aCategoryThatNoPackCanHaveIsRefusedBeforeADatabaseSeesIt() {
        Api.Answer answer = api.get("applications?category=W2%00").as("admin").answer();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.violation(0)).isEqualTo("/category BAD_PARAMETER");
    }

    @Test
    void aWrongFilterIsAnsweredWithWhatItCanBe() {
        Api.Answer answer =
                api.get("applications?state=DONE&limit=0").as("admin").answer();
        assertThat(answer.violation(0)).isEqualTo("/state BAD_PARAMETER");
        assertThat(answer.json().at("/violations/0/message").asText())
                .contains("ACCEPTED, ")
                .contains("CONNECTED");
        assertThat(answer.json().at("/violations/1/message").asText()).contains("1–200");
    }
}

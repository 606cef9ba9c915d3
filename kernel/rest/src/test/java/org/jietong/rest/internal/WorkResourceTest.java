package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.CheckAnswer;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Meter;
import org.jietong.api.cases.TaskQuery;
import org.jietong.api.cases.WorkCommand;
import org.junit.jupiter.api.Test;

class WorkResourceTest {
    private static final String PATH = "applications/" + Samples.NUMBER.value();
    private static final UUID TASK = new UUID(0x7000, 7);
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final Api api = new Api();

    @Test
    void aTaskShowsWhoseItIsAndItsCheckListInTheReadersLanguage() {
        JsonNode task = api.get(PATH)
                .header("Accept-Language", "en")
                .as("admin")
                .answer()
                .json()
                .at("/tasks/0");
        assertThat(task.at("/owner/name").asText()).isEqualTo("苏和");
        assertThat(task.path("role").asText()).isEqualTo("INSPECTOR");
        assertThat(task.path("source").asText()).isEqualTo("Default");
        assertThat(task.at("/reopenings/0/reason").asText()).isEqualTo("gauge");
        JsonNode pressure = task.at("/checks/0");
        assertThat(pressure.path("text").asText()).isEqualTo("Pressure");
        assertThat(pressure.path("unit").asText()).isEqualTo("MPa");
        assertThat(pressure.path("number").decimalValue()).isEqualByComparingTo("0.3");
        assertThat(pressure.at("/photos/0/fileName").asText()).isEqualTo("gauge.jpg");
        assertThat(task.at("/checks/1").has("yes")).isFalse();
    }

    @Test
    void oneListsOnesOwnTasksThoseOfOthersAndThoseOfNobody() {
        Api.Answer mine = api.get("tasks?limit=10").as("clerk").answer();
        assertThat(mine.header("Link")).contains("cursor=next");
        assertThat(mine.json().at("/0/application").asText()).isEqualTo(Samples.NUMBER.value());
        assertThat(mine.json().at("/0/task/code").asText()).isEqualTo("SITE_SURVEY");
        assertThat(api.tasks.asked).contains(new TaskQuery(Optional.of(Samples.CLERK_ID), 10, Optional.empty()));
        api.get("tasks?owner=none&cursor=x").as("clerk").answer();
        assertThat(api.tasks.asked).contains(new TaskQuery(Optional.empty(), 50, Optional.of("x")));
        api.get("tasks?owner=" + Samples.STAFF_ID).as("clerk").answer();
        assertThat(api.tasks.asked.orElseThrow().owner()).contains(Samples.STAFF_ID);
        Api.Answer wrong = api.get("tasks?owner=everybody").as("clerk").answer();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.violation(0)).isEqualTo("/owner BAD_PARAMETER");
    }

    @Test
    void aTaskIsTakenOrGiven() {
        posted("/tasks/" + TASK + "/assignment", "{}");
        assertThat(api.tasks.given).contains(TASK + " taken");
        posted("/tasks/" + TASK + "/assignment", "{\"to\":\"" + Samples.STAFF_ID + "\"}");
        assertThat(api.tasks.given).contains(TASK + " to " + Samples.STAFF_ID);
    }

    @Test
    void aTaskIsStartedCheckedAndReopened() {
        api.post(PATH + "/tasks/" + TASK + "/start").as("admin").answer();
        assertThat(api.applications.performed).isEqualTo(new WorkCommand.Begin(TASK));
        posted(
                "/tasks/" + TASK + "/checks",
                "{\"answers\":[{\"item\":\"A\",\"yes\":false},{\"item\":\"B\",\"number\":0.30},"
                        + "{\"item\":\"C\",\"text\":\"ok\"}]}");
        assertThat(api.applications.performed)
                .isEqualTo(new WorkCommand.Check(
                        TASK,
                        List.of(
                                new WorkCommand.Checked("A", new CheckAnswer.YesNo(false)),
                                new WorkCommand.Checked("B", new CheckAnswer.Measured(new BigDecimal("0.30"))),
                                new WorkCommand.Checked("C", new CheckAnswer.Said("ok")))));
        posted("/tasks/" + TASK + "/reopening", "{\"reason\":\"gauge\"}");
        assertThat(api.applications.performed).isEqualTo(new WorkCommand.Reopen(TASK, "gauge"));
    }

    @Test
    void anAnswerIsOneThing() {
        Api.Answer answer = posted(
                "/tasks/" + TASK + "/checks",
                "{\"answers\":[{\"item\":\"A\"},{\"item\":\"B\",\"yes\":true,\"number\":1}]}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.violation(0)).isEqualTo("/answers/0 ONE_ANSWER");
        assertThat(answer.violation(1)).isEqualTo("/answers/1 ONE_ANSWER");
    }

    @Test
    void anInspectionIsEnteredWithItsFindings() {
        UUID earlier = new UUID(0x7000, 30);
        Api.Answer answer = posted(
                "/inspections",
                "{\"result\":\"FAILED\",\"findings\":[{\"code\":\"LEAK\",\"severity\":\"GRAVE\",\"text\":\"t\","
                        + "\"responsible\":\"APPLICANT\",\"putRightBy\":\"2026-12-01\"}],\"carried\":[\"" + earlier
                        + "\"]}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(api.applications.performed)
                .isEqualTo(new WorkCommand.Inspect(
                        Inspection.Result.FAILED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new WorkCommand.Found(
                                "LEAK",
                                Finding.Severity.GRAVE,
                                "t",
                                Finding.Responsible.APPLICANT,
                                Optional.of(LocalDate.of(2026, 12, 1)))),
                        List.of(),
                        List.of(earlier)));
        assertThat(answer.json().path("reinspectionRequired").asBoolean()).isTrue();
        assertThat(answer.json().path("supplyHeld").asBoolean()).isTrue();
    }

    @Test
    void theHistoryOfInspectionsIsShown() {
        JsonNode all = api.get(PATH + "/inspections").as("admin").answer().json();
        assertThat(all.path("openFindings").asInt()).isEqualTo(1);
        assertThat(all.at("/history/0/result").asText()).isEqualTo("FAILED");
        assertThat(all.at("/history/0/findings/0/text").asText()).isEqualTo("接头漏水");
        assertThat(all.at("/history/0/findings/0").has("clearance")).isFalse();
    }

    @Test
    void findingsAreClearedByTheirIds() {
        posted("/findings/" + WorkSamples.FINDING_ID + "/clearance", "{\"note\":\"new joint\"}");
        assertThat(api.applications.performed)
                .isEqualTo(new WorkCommand.Clear(WorkSamples.FINDING_ID, Optional.of("new joint")));
    }

    @Test
    void aPhotoIsKeptAndAttachedToItsPoint() {
        Api.Answer answer = api.post(PATH + "/tasks/" + TASK + "/photos?item=PRESSURE")
                .as("admin")
                .header("Content-Disposition", "attachment; filename=\"gauge.jpg\"")
                .body("image/jpeg", PICTURE)
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/photos/" + WorkSamples.PHOTO_ID);
        assertThat(api.applications.performed).isInstanceOfSatisfying(WorkCommand.Photograph.class, photo -> {
            assertThat(photo.task()).isEqualTo(TASK);
            assertThat(photo.item()).isEqualTo("PRESSURE");
        });
        Api.Answer without = api.post(PATH + "/tasks/" + TASK + "/photos")
                .as("admin")
                .body("image/jpeg", PICTURE)
                .answer();
        assertThat(without.violation(0)).isEqualTo("/item MISSING");
    }

    @Test
    void whoMayNotAttachAPhotoLeavesNothingBehind() {
        Api.Answer answer = api.post(PATH + "/findings/" + WorkSamples.FINDING_ID + "/photos")
                .as("clerk")
                .body("image/jpeg", PICTURE)
                .answer();
        assertThat(answer.status()).isEqualTo(403);
        assertThat(api.applications.performed).isNull();
    }

    @Test
    void aPhotoThatIsNotThereIsNotFound() {
        assertThat(api.get(PATH + "/photos/" + new UUID(1, 1))
                        .as("admin")
                        .answer()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void supplyStartsAfterTheInspectionThatWasEnteredAndMetersTellAllTheirMarks() {
        posted(
                "/connection",
                "{\"meters\":[{\"number\":\"M1\",\"size\":\"DN20\",\"kind\":\"ULTRASONIC\",\"seal\":\"S-7\"}]}");
        assertThat(api.applications.performed)
                .isEqualTo(new Command.Connect(
                        Optional.empty(),
                        List.of(new Meter(
                                "M1",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("DN20"),
                                Optional.of("ULTRASONIC"),
                                Optional.of("S-7"))),
                        Optional.empty()));
    }

    private Api.Answer posted(String path, String body) {
        return api.post(PATH + path).as("admin").json(body).answer();
    }
}

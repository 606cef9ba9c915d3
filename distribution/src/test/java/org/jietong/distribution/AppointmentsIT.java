package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Visits by appointment, leave and handover over HTTP against the assembled product (R3). */
class AppointmentsIT {
    private static final int AT_ONCE = 64;
    private static final String PASSWORD = "long enough for a test";
    private static final Map<String, Object> FACTS = Map.of("simpleLowRisk", false, "externalLine", false);

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL);

    private static Town town;
    private static HttpApi applicant;
    private static HttpApi supervisor;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 2);
        applicant = town.anyone().with("Jietong-Phone", "13800000000");
        Answer hired = town.admin()
                .post(
                        "/api/v1/staff",
                        Map.of(
                                "login", "water-head",
                                "name", "water-head",
                                "phone", "0473-0000001",
                                "roles", List.of("SUPERVISOR"),
                                "utility", "water",
                                "password", PASSWORD));
        assertThat(hired.status()).as(hired.body().toString()).isEqualTo(201);
        supervisor = town.anyone().signedIn("water-head", PASSWORD);
    }

    private static JsonNode submitted() {
        Answer answer = town.anyone().post("/api/v1/cases", Town.form("water", FACTS));
        assertThat(answer.status()).isEqualTo(201);
        return answer.body();
    }

    private static String casePath(JsonNode receipt) {
        return "/api/v1/cases/" + receipt.path("number").asText();
    }

    private static String teamSlot(String from, String to, int capacity) {
        Answer answer = supervisor.post(
                "/api/v1/slots",
                Map.of("utility", "water", "district", "150302", "from", from, "to", to, "capacity", capacity));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().path("id").asText();
    }

    @Test
    void ofSixtyFourWhoWantTheLastSeatOneGetsItAndSixtyThreeAreToldWhy() throws Exception {
        String slot = teamSlot("2026-03-03T09:00:00+08:00", "2026-03-03T10:00:00+08:00", 2);
        String first = casePath(submitted()) + "/appointments";
        assertThat(applicant.post(first, Map.of("slot", slot)).status()).isEqualTo(201);
        List<String> cases = new ArrayList<>();
        for (int n = 0; n < AT_ONCE; n++) {
            cases.add(casePath(submitted()) + "/appointments");
        }

        List<Answer> answers = atOnce(cases, slot);

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .hasSize(AT_ONCE - 1)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.body().path("type").asText()).isEqualTo("urn:jietong:problem:slot-unavailable");
                });
        JsonNode day = supervisor.get("/api/v1/appointments?day=2026-03-03").body();
        assertThat(day.findValuesAsText("slot")).filteredOn(slot::equals).hasSize(2);
    }

    private static List<Answer> atOnce(List<String> paths, String slot) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Answer>> futures = new ArrayList<>();
            for (String path : paths) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return applicant.post(path, Map.of("slot", slot));
                }));
            }
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aVisitIsBookedMovedAndCancelledAndCalendarsFollow() {
        JsonNode receipt = submitted();
        String path = casePath(receipt);
        String representative = representative(receipt);
        Answer series = supervisor.post(
                "/api/v1/slots/series",
                Map.of(
                        "utility",
                        "water",
                        "representative",
                        representative,
                        "from",
                        "2026-03-09",
                        "to",
                        "2026-03-10",
                        "days",
                        List.of("TUESDAY"),
                        "minutes",
                        90));
        assertThat(series.status()).as(series.body().toString()).isEqualTo(201);
        assertThat(series.body()).hasSize(4);
        JsonNode offered =
                applicant.get(path + "/slots?from=2026-03-09&to=2026-03-10").body();
        assertThat(offered).hasSize(4);
        assertThat(offered.get(0).path("from").asText()).startsWith("2026-03-10T08:30");
        String feed = supervisor
                .post("/api/v1/representatives/" + representative + "/calendar", "")
                .body()
                .path("path")
                .asText();

        Answer booked = applicant.post(path + "/appointments", Map.of("slot", id(offered, 0)));
        assertThat(booked.status()).as(booked.body().toString()).isEqualTo(201);
        String appointment = path + "/appointments/" + booked.body().path("id").asText();
        assertThat(event(feed).getSequence().getValue()).isZero();

        Answer moved = applicant.post(appointment + "/move", Map.of("slot", id(offered, 2), "reason", "在外地"));
        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
        VEvent after = event(feed);
        assertThat(after.getUid().getValue())
                .startsWith(booked.body().path("id").asText());
        assertThat(after.getSequence().getValue()).isEqualTo(1);
        assertThat(after.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-10T06:30:00Z"));
        assertThat(applicant
                        .get(path + "/progress")
                        .body()
                        .at("/appointments/0/from")
                        .asText())
                .startsWith("2026-03-10T14:30");
        JsonNode stop = supervisor
                .get("/api/v1/representatives/" + representative + "/route?day=2026-03-10")
                .body()
                .get(0);
        assertThat(stop.path("address").asText()).isEqualTo("人民路1号");
        assertThat(stop.path("phone").asText()).isEqualTo("13800000000");

        assertThat(applicant.post(appointment + "/cancel", Map.of()).status()).isEqualTo(200);
        assertThat(applicant.post(appointment + "/cancel", Map.of()).status()).isEqualTo(409);
        assertThat(event(feed).getStatus().isCancelled()).isTrue();
        ICalendar file = calendar(applicant, appointment + ".ics");
        assertThat(file.getMethod().isCancel()).isTrue();
        assertThat(types(path)).endsWith("APPOINTMENT_BOOKED", "APPOINTMENT_MOVED", "APPOINTMENT_CANCELLED");

        assertThat(supervisor
                        .delete("/api/v1/representatives/" + representative + "/calendar")
                        .status())
                .isEqualTo(204);
        assertThat(town.anyone().get(feed).status()).isEqualTo(404);
    }

    @Test
    void leaveIsRespectedAndWhatSomebodyHasIsHandedOverWithItsHistory() {
        JsonNode receipt = submitted();
        String representative = representative(receipt);
        String application =
                "/api/v1/applications/" + receipt.at("/applications/0/number").asText();
        Answer leave = supervisor.post(
                "/api/v1/duty/leave",
                Map.of("representative", representative, "from", "2026-03-02", "to", "2026-03-06", "kind", "ANNUAL"));
        assertThat(leave.status()).as(leave.body().toString()).isEqualTo(201);
        try {
            for (int n = 0; n < 4; n++) {
                assertThat(representative(submitted())).isNotEqualTo(representative);
            }
            Answer lines = supervisor.post(
                    "/api/v1/representatives/" + representative + "/handover", Map.of("reason", "LEAVE"));
            assertThat(lines.status()).as(lines.body().toString()).isEqualTo(200);
            assertThat(lines.body()).isNotEmpty().allSatisfy(line -> assertThat(line.has("refusal"))
                    .isFalse());
            JsonNode assignments = supervisor.get(application + "/assignments").body();
            assertThat(assignments).hasSize(2);
            assertThat(assignments.at("/1/reason").asText()).isEqualTo("HANDOVER_LEAVE");
            assertThat(assignments.at("/1/by/name").asText()).isEqualTo("water-head");
            assertThat(assignments.at("/0/explanation").asText()).startsWith("On duty in the district");
            assertThat(types(casePath(receipt))).endsWith("REPRESENTATIVE_ASSIGNED");
            assertThat(town.clerk("water")
                            .post(application + "/handover", Map.of("to", representative, "reason", "OTHER"))
                            .status())
                    .isEqualTo(403);
        } finally {
            supervisor.delete("/api/v1/duty/leave/" + leave.body().path("id").asText());
        }
    }

    private static String representative(JsonNode receipt) {
        return supervisor
                .get("/api/v1/applications/"
                        + receipt.at("/applications/0/number").asText())
                .body()
                .at("/representative/id")
                .asText();
    }

    private static String id(JsonNode list, int index) {
        return list.get(index).path("id").asText();
    }

    private static List<String> types(String path) {
        return supervisor.get(path + "/events").body().findValuesAsText("type");
    }

    private static VEvent event(String feed) {
        List<VEvent> events = calendar(town.anyone(), feed).getEvents();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static ICalendar calendar(HttpApi api, String path) {
        return Biweekly.parse(new String(api.file(path), StandardCharsets.UTF_8))
                .first();
    }
}

package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.appointments.WeeklyPattern;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.HandoverReason;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.rest.internal.problem.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerServiceTest {
    private static final String CASE = "cases/" + Samples.CASE;
    private static final String APPOINTMENT = CASE + "/appointments/" + FakeCustomerService.APPOINTMENT;
    private static final String SLOT = "{\"slot\":\"" + FakeCustomerService.SLOT + "\"}";

    private final Api api = new Api();

    private Api.Call applicant(Api.Call call) {
        return call.header("Jietong-Phone", Samples.PHONE);
    }

    @Test
    void theApplicantSeesFreeTimesWithoutNamesOrSeatsOfOthers() {
        JsonNode slot = applicant(api.get(CASE + "/slots")).answer().json().get(0);
        assertThat(slot.path("free").asInt()).isEqualTo(2);
        assertThat(slot.path("from").asText()).isEqualTo("2026-11-24T09:00:00+08:00");
        assertThat(slot.has("representative")).isFalse();
        assertThat(slot.has("capacity")).isFalse();
        assertThat(api.get("slots")
                        .as("admin")
                        .answer()
                        .json()
                        .get(0)
                        .path("capacity")
                        .asInt())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/slots", "/appointments"})
    void whoIsNobodyHasToProveThePhone(String what) {
        assertThat(api.get(CASE + what).answer().violation(0)).isEqualTo(" MISSING_HEADER");
        assertThat(api.get(CASE + what).header("Jietong-Phone", "1").answer().status())
                .isEqualTo(404);
        assertThat(api.get(CASE + what).as("clerk").answer().status()).isEqualTo(200);
    }

    @Test
    void aBookingIsCreatedWithItsAddressAndTag() {
        Api.Answer answer = applicant(api.post(CASE + "/appointments"))
                .json("{\"slot\":\"" + FakeCustomerService.SLOT + "\",\"applications\":[\"" + Samples.NUMBER.value()
                        + "\"]}")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/" + APPOINTMENT);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.json().path("state").asText()).isEqualTo("BOOKED");
        assertThat(api.service.served).containsExactly(new ApplicationNumber(Samples.NUMBER.value()));
    }

    @Test
    void aFullSlotIsAConflictThatSaysSoInTheReadersLanguage() {
        api.service.refusal = Optional.of(Problem.of(ProblemType.SLOT_UNAVAILABLE));
        Api.Answer answer =
                applicant(api.post(CASE + "/appointments")).json(SLOT).answer();
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:jietong:problem:slot-unavailable");
        assertThat(answer.json().path("title").asText()).isEqualTo("时段已约满");
    }

    @Test
    void aKeptAnswerIsGivenToNobodyWithAnotherPhone() {
        applicant(api.post(CASE + "/appointments"))
                .header("Idempotency-Key", "k-1")
                .json(SLOT)
                .answer();
        Api.Answer again = applicant(api.post(CASE + "/appointments"))
                .header("Idempotency-Key", "k-1")
                .json(SLOT)
                .answer();
        assertThat(again.status()).isEqualTo(201);
        Api.Answer stranger = api.post(CASE + "/appointments")
                .header("Jietong-Phone", "13800000000")
                .header("Idempotency-Key", "k-1")
                .json(SLOT)
                .answer();
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.json().path("type").asText()).endsWith("idempotency-key-reused");
    }

    @Test
    void movesAndCancellationsTakeAReason() {
        applicant(api.post(APPOINTMENT + "/move"))
                .json("{\"slot\":\"" + FakeCustomerService.SLOT + "\",\"reason\":\"在外地\"}")
                .answer();
        assertThat(api.service.reason).contains("在外地");
        Api.Answer gone =
                applicant(api.post(APPOINTMENT + "/cancel")).json("{}").answer();
        assertThat(gone.json().path("state").asText()).isEqualTo("CANCELLED");
        assertThat(gone.json().path("sequence").asInt()).isEqualTo(1);
    }

    @Test
    void aPatternNamesDaysAndHasUsualLengths() {
        Api.Answer answer = api.post("slots/series")
                .as("admin")
                .json("{\"utility\":\"water\",\"district\":\"150302\",\"from\":\"2026-12-01\",\"to\":\"2026-12-31\","
                        + "\"days\":[\"MONDAY\"]}")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        WeeklyPattern pattern = api.service.pattern.orElseThrow();
        assertThat(pattern.days()).containsExactly(DayOfWeek.MONDAY);
        assertThat(pattern.length().toMinutes()).isEqualTo(60);
        assertThat(pattern.capacity()).isEqualTo(1);
    }

    @Test
    void aHostIsOnePersonOrOneTeam() {
        String span =
                "\"utility\":\"water\",\"from\":\"2026-12-01T09:00:00+08:00\",\"to\":\"2026-12-01T10:00:00+08:00\"";
        assertThat(api.post("slots").as("admin").json("{" + span + "}").answer().violation(0))
                .isEqualTo("/representative MISSING");
        assertThat(api.post("slots")
                        .as("admin")
                        .json("{" + span + ",\"district\":\"150302\",\"representative\":\"" + Samples.STAFF_ID + "\"}")
                        .answer()
                        .violation(0))
                .isEqualTo("/district DUPLICATE");
    }

    @Test
    void aDayThatIsNoneIsNamed() {
        assertThat(api.get("appointments?day=tomorrow").as("admin").answer().violation(0))
                .isEqualTo("/day BAD_PARAMETER");
        assertThat(api.get("duty?from=1999-01-01&to=x")
                        .as("admin")
                        .answer()
                        .json()
                        .path("violations"))
                .hasSize(2);
    }

    @Test
    void theWayOfADayLeavesThePhoneOutThatIsNotToBeSeen() {
        JsonNode stop = api.get("representatives/" + Samples.STAFF_ID + "/route?day=2026-11-24")
                .as("clerk")
                .answer()
                .json()
                .get(0);
        assertThat(stop.path("address").asText()).isEqualTo("某街 1 号");
        assertThat(stop.has("phone")).isFalse();
    }

    @Test
    void leaveSaysWhatItLeavesToDo() {
        Api.Answer answer = api.post("duty/leave")
                .as("admin")
                .json("{\"representative\":\"" + Samples.STAFF_ID
                        + "\",\"from\":\"2026-12-01\",\"to\":\"2026-12-02\",\"kind\":\"ANNUAL\"}")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("appointments").asInt()).isEqualTo(2);
        assertThat(answer.json().path("openApplications").asInt()).isEqualTo(5);
        assertThat(api.get("duty")
                        .as("admin")
                        .answer()
                        .json()
                        .at("/0/people/0/onDuty")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aHandoverOfAllTellsOfEachInWords() {
        JsonNode lines = api.post("representatives/" + Samples.STAFF_ID + "/handover")
                .as("admin")
                .header("Accept-Language", "en")
                .json("{\"reason\":\"LEAVE\"}")
                .answer()
                .json();
        assertThat(lines.at("/0/representative/name").asText()).isEqualTo("张三");
        assertThat(lines.at("/1/refusal").asText()).startsWith("It has changed");
        assertThat(api.service.to).isEmpty();
    }

    @Test
    void anAssignmentIsExplainedInWords() {
        JsonNode first = api.get("applications/" + Samples.NUMBER.value() + "/assignments")
                .as("clerk")
                .header("Accept-Language", "en")
                .answer()
                .json()
                .get(0);
        assertThat(first.path("reason").asText()).isEqualTo("LEAST_LOAD");
        assertThat(first.path("explanation").asText()).startsWith("On duty in the district with the least open work");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfAHandoverHasAText(HandoverReason reason) {
        String key = "assignment.HANDOVER_" + reason.name();
        assertThat(new Texts().said(key, Map.of(), Locale.ENGLISH)).startsWith("Handed over");
    }

    @Test
    void progressShowsTheVisitsAhead() {
        JsonNode progress = applicant(api.get(CASE + "/progress")).answer().json();
        assertThat(progress.at("/appointments/0/from").asText()).isEqualTo("2026-11-24T09:00:00+08:00");
        api.service.cancelled = true;
        assertThat(applicant(api.get(CASE + "/progress")).answer().json().path("appointments"))
                .isEmpty();
    }
}

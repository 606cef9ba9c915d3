package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Submission;
import org.jietong.api.identity.Caller;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.rules.ClientType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasesResourceTest {
    static final String FORM = """
            {"applicant": {"name": "某公司", "phone": "13900000001"},
             "site": {"district": "150302", "address": "某街 1 号"},
             "channel": "WEB", "consent": {"identity": true, "credit": false},
             "commitment": {"documents": ["IDENTITY"], "promisedBy": "2026-12-01T18:00:00Z"},
             "applications": [{"utility": "water", "facts": {"externalLine": false, "length": 1.50}}]}
            """;

    private final Api api = new Api();

    @Test
    void aSubmissionIsAnsweredWithItsReceipt() {
        Api.Answer answer = api.post("cases").json(FORM).answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/cases/" + Samples.CASE);
        JsonNode receipt = answer.json();
        assertThat(receipt.path("number").asText()).isEqualTo(Samples.CASE.value());
        assertThat(receipt.path("submittedAt").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
        assertThat(receipt.at("/applications/0/utility").asText()).isEqualTo("water");
        assertThat(receipt.at("/representative").toString()).isEqualTo("{\"name\":\"张三\",\"phone\":\"0473-1111111\"}");
    }

    @Test
    void theFormReachesTheKernelAsItWasMeant() {
        api.post("cases").json(FORM).answer();
        Submission submitted = api.cases.submitted;
        assertThat(api.cases.caller).isEqualTo(new Caller.Anonymous());
        assertThat(submitted.applicant().type()).isEqualTo(ClientType.NATURAL_PERSON);
        assertThat(submitted.consent()).isEqualTo(new Consent(false, Set.of("identity")));
        assertThat(submitted.wishes().get(0).facts().number("length")).contains(new BigDecimal("1.50"));
        assertThat(submitted.repetition()).isEmpty();
        // 18:00 in Greenwich is the next day in Wuhai.
        assertThat(submitted.commitment().orElseThrow().promisedBy()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void anIdempotencyKeyComesWithTheDigestOfTheBody() {
        api.post("cases").header("Idempotency-Key", "a-1").json(FORM).answer();
        Repetition repetition = api.cases.submitted.repetition().orElseThrow();
        assertThat(repetition.key()).isEqualTo("a-1");
        assertThat(repetition.digest()).matches("[0-9a-f]{64}");
        api.post("cases").header("Idempotency-Key", "a-1").json(FORM + " ").answer();
        assertThat(api.cases.submitted.repetition().orElseThrow().digest()).isNotEqualTo(repetition.digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with blank", "鍵"})
    void anIdempotencyKeyIsVisibleAscii(String key) {
        Api.Answer answer =
                api.post("cases").header("Idempotency-Key", key).json(FORM).answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violation(0)).isEqualTo(" BAD_HEADER");
        assertThat(api.cases.submitted).isNull();
    }

    @Test
    void progressNeedsThePhoneAndShowsNothingPersonal() {
        String path = "cases/" + Samples.CASE + "/progress";
        assertThat(api.get(path).answer().violation(0)).isEqualTo(" MISSING_HEADER");
        assertThat(api.get(path).header("Jietong-Phone", "1").answer().status()).isEqualTo(404);
        Api.Answer answer = api.get(path).header("Jietong-Phone", Samples.PHONE).answer();
        assertThat(answer.json().at("/applications/0/stage").asText()).isEqualTo("CONNECTION");
        assertThat(answer.body()).doesNotContain("某公司", "李四", Samples.PHONE, "91150300MA0000000X", "某街");
    }

    @Test
    void progressCountsTheDaysOneByOneForTheApplicantAsTheClockDoesForStaff() {
        JsonNode days = api.get("cases/" + Samples.CASE + "/progress")
                .header("Jietong-Phone", Samples.PHONE)
                .answer()
                .json()
                .at("/applications/0/days");
        assertThat(days).isNotEmpty();
        assertThat(days)
                .isEqualTo(api.get("applications/" + Samples.NUMBER + "/clock")
                        .as("admin")
                        .answer()
                        .json()
                        .path("days"));
    }

    @Test
    void aListLinksToItsNextPartWithTheSameFilters() {
        Api.Answer answer = api.get("cases?state=ACCEPTED&limit=1").as("admin").answer();
        assertThat(answer.header("Link"))
                .isEqualTo("</api/v1/cases?cursor=a+b%26c&limit=1&state=ACCEPTED>; rel=\"next\"");
        assertThat(api.cases.asked.filter().state()).contains(ApplicationState.ACCEPTED);
        assertThat(api.cases.asked.limit()).isEqualTo(1);
        assertThat(answer.json().get(0).at("/applicant/phone").asText()).isEqualTo(Samples.PHONE);
    }

    @Test
    void wrongFiltersAreNamed() {
        Api.Answer answer = api.get("cases?state=X&limit=201&district=1&utility=WATER&representative=1")
                .as("admin")
                .answer();
        assertThat(answer.json().path("violations").findValuesAsText("pointer"))
                .containsExactly("/utility", "/district", "/state", "/representative", "/limit");
    }

    @Test
    void aCaseHasAnEntityTagAndItsEventsNameTheApplication() {
        assertThat(api.get("cases/" + Samples.CASE).as("clerk").answer().header("ETag"))
                .isEqualTo("\"7\"");
        JsonNode events = api.get("cases/" + Samples.CASE + "/events")
                .as("clerk")
                .answer()
                .json();
        assertThat(events.at("/0/application").asText()).isEqualTo(Samples.NUMBER.value());
    }
}

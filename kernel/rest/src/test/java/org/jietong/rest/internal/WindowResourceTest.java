package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jietong.api.cases.Command;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;

/** One receipt, further applications, connection plans and one reply over HTTP. */
class WindowResourceTest {
    private static final String CASE = "cases/" + Samples.CASE;
    private static final String PLANS = "applications/" + Samples.NUMBER + "/connection-plans";
    private static final String PLAN = """
            {"point": "人民路 DN400 干管", "pipe": "PE100", "diameter": 110, "route": "沿道路北侧",
             "applicantBuilds": "管沟", "validUntil": "2026-12-31"}""";

    private final Api api = new Api();

    private Api.Call byApplicant(String path) {
        return api.get(path).header("Jietong-Phone", Samples.PHONE);
    }

    @Test
    void theReceiptSaysWhatHappensNextInTheReadersLanguage() {
        JsonNode receipt = byApplicant(CASE + "/receipt").answer().json();
        assertThat(receipt.path("edition").asInt()).isEqualTo(1);
        assertThat(receipt.path("verificationCode").asText()).isEqualTo(FakeReceipts.CODE);
        assertThat(receipt.at("/applications/0/next").asText()).isEqualTo("请提交图纸");
        assertThat(byApplicant(CASE + "/receipt")
                        .header("Accept-Language", "en")
                        .answer()
                        .json()
                        .at("/applications/0/next")
                        .asText())
                .isEqualTo("Hand in the drawing");
        assertThat(byApplicant(CASE + "/receipt?edition=2")
                        .answer()
                        .json()
                        .path("type")
                        .asText())
                .endsWith(":no-receipt");
        assertThat(byApplicant(CASE + "/receipt?edition=0").answer().violation(0))
                .isEqualTo("/edition BAD_PARAMETER");
        assertThat(api.get(CASE + "/receipt").answer().violation(0)).isEqualTo(" MISSING_HEADER");
    }

    @Test
    void receiptAndReplyArePrinted() {
        Api.Answer receipt = byApplicant(CASE + "/receipt.pdf").answer();
        assertThat(receipt.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(receipt.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"" + Samples.CASE + "-receipt.pdf\"");
        assertThat(receipt.body()).startsWith("%PDF receipt");
        assertThat(byApplicant(CASE + "/reply.pdf").answer().body()).startsWith("%PDF reply 2");
        api.sheets.refusal = Optional.of(Problem.of(ProblemType.PRINTING_UNAVAILABLE));
        assertThat(byApplicant(CASE + "/reply.pdf").answer().status()).isEqualTo(503);
    }

    @Test
    void anybodyWhoHoldsAReceiptLearnsWhatStandsOnItAndNoName() {
        Api.Answer genuine = api.post("receipts/verification")
                .json("{\"number\":\"" + Samples.CASE + "\",\"code\":\"" + FakeReceipts.CODE + "\"}")
                .answer();
        assertThat(genuine.status()).isEqualTo(200);
        assertThat(genuine.json().path("newest").asBoolean()).isTrue();
        assertThat(genuine.json().at("/applications/0/number").asText()).isEqualTo(Samples.NUMBER.value());
        assertThat(genuine.body())
                .doesNotContain(
                        "representative",
                        "phone",
                        "applicant",
                        Samples.representative().name());
        Api.Answer forged = api.post("receipts/verification")
                .json("{\"number\":\"" + Samples.CASE + "\",\"code\":\"0000-0000-0000-0\"}")
                .answer();
        assertThat(forged.status()).isEqualTo(404);
        assertThat(forged.json().path("type").asText()).endsWith(":receipt-not-genuine");
    }

    @Test
    void theApplicantAddsAnApplicationWithTheProofOfThePhone() {
        String body = "{\"utility\":\"heating\",\"facts\":{\"simpleLowRisk\":false},\"consent\":true}";
        assertThat(api.post(CASE + "/applications").json(body).answer().violation(0))
                .isEqualTo(" MISSING_HEADER");
        Api.Answer added = api.post(CASE + "/applications")
                .header("Jietong-Phone", Samples.PHONE)
                .json(body)
                .answer();
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo("/api/v1/applications/" + Samples.NUMBER);
        assertThat(api.cases.added.wish().utility()).isEqualTo("heating");
        assertThat(api.cases.added.consent().orElseThrow().all()).isTrue();
        api.cases.refusal = Optional.of(Problem.of(ProblemType.CASE_CLOSED));
        assertThat(api.post(CASE + "/applications")
                        .as("clerk")
                        .json(body)
                        .answer()
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aPlanIsRecordedAndEveryMissingFieldIsNamed() {
        assertThat(api.post(PLANS).as("clerk").json(PLAN).answer().status()).isEqualTo(200);
        Command.RecordPlan recorded = (Command.RecordPlan) api.applications.performed;
        assertThat(recorded.plan().applicantBuilds()).containsExactly("管沟");
        assertThat(recorded.plan().diameter()).isEqualTo(110);
        assertThat(api.post(PLANS).as("clerk").json("{}").answer().json().path("violations"))
                .extracting(violation -> violation.path("pointer").asText())
                .containsExactlyInAnyOrder("/point", "/pipe", "/diameter", "/route", "/validUntil");
    }

    @Test
    void aJointSurveyIsShownWithTheApplicationsThatItServes() {
        JsonNode visits = api.get("applications/" + Samples.NUMBER + "/appointments")
                .as("clerk")
                .answer()
                .json();
        assertThat(visits).hasSize(1);
        assertThat(visits.at("/0/applications/0").asText()).isEqualTo(Samples.NUMBER.value());
    }

    @Test
    void plansAreListedWithTheirFiles() {
        JsonNode plans = api.get(PLANS).as("clerk").answer().json();
        assertThat(plans.at("/0/version").asInt()).isEqualTo(7);
        assertThat(plans.at("/0/files/0/name").asText()).isEqualTo("路由图.pdf");
    }

    @Test
    void theReplyIsIssuedByStaffAndShownWithTheProgress() {
        assertThat(api.post(CASE + "/reply").answer().status()).isEqualTo(401);
        JsonNode reply = api.post(CASE + "/reply").as("clerk").answer().json();
        assertThat(reply.at("/parts/0/plan/point").asText()).isEqualTo("人民路 DN400 干管");
        assertThat(byApplicant(CASE + "/progress")
                        .answer()
                        .json()
                        .at("/reply/edition")
                        .asInt())
                .isEqualTo(2);
        assertThat(byApplicant(CASE + "/reply").answer().json()).isEqualTo(reply);
    }

    @Test
    void asLongAsPlansAreMissingEachIsNamed() {
        api.replies.replied = false;
        Api.Answer refused = api.post(CASE + "/reply").as("clerk").answer();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.violation(0)).isEqualTo(" PLAN_MISSING");
        assertThat(refused.json().at("/violations/0/message").asText()).contains(Samples.NUMBER.value());
        assertThat(byApplicant(CASE + "/progress").answer().json().has("reply")).isFalse();
    }
}

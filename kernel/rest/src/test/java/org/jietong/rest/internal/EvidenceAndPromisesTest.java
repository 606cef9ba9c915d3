package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Submission;
import org.junit.jupiter.api.Test;

/** The check before a submission, evidence sources and the register of credit, over HTTP. */
class EvidenceAndPromisesTest {
    private final Api api = new Api();

    @Test
    void aWholeFormIsReportedOnWithItsDocumentsAndTheWordsOfAPromise() {
        Api.Answer answer = api.post("cases/check")
                .header("Accept-Language", "en")
                .json(CasesResourceTest.FORM)
                .answer();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode report = answer.json();
        assertThat(report.path("fit").asBoolean()).isTrue();
        assertThat(report.path("complete").asBoolean()).isFalse();
        JsonNode paper = report.at("/applications/0/documents/0");
        assertThat(paper.path("state").asText()).isEqualTo("MISSING");
        assertThat(paper.path("fetchable").asBoolean()).isTrue();
        assertThat(paper.path("evidenceSource").asText()).isEqualTo("identity");
        assertThat(report.at("/applications/0/commitment").asText()).contains("2 entries within 24 months");
        assertThat(api.cases.submitted.consent().sources()).containsExactly("identity");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestReachesTheKernelAllTheSame() {
        Api.Answer answer = api.post("cases/check").json("""
                        {"applicant": {"name": 7, "phone": "1"}, "chanel": "WEB", "consent": true,
                         "commitment": {"documents": ["A", 3]},
                         "applications": [{"utility": "water"}, 5]}
                        """).answer();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("fit").asBoolean()).isFalse();
        assertThat(answer.json().path("violations").findValuesAsText("pointer"))
                .contains(
                        "/applicant/name",
                        "/chanel",
                        "/channel",
                        "/site",
                        "/commitment/documents/1",
                        "/commitment/promisedBy",
                        "/applications/0/facts",
                        "/applications/1");
        Submission asFar = api.cases.submitted;
        assertThat(asFar.applicant().phone()).isEqualTo("1");
        assertThat(asFar.applicant().name()).isNull();
        assertThat(asFar.site()).isNull();
        assertThat(asFar.consent()).isEqualTo(Consent.toAll());
        assertThat(asFar.commitment().orElseThrow().documents()).containsExactly("A");
        assertThat(asFar.wishes()).hasSize(2);
        assertThat(asFar.wishes().get(0).utility()).isEqualTo("water");
    }

    @Test
    void anEmptyFormIsReportedOnAndWhatIsNoJsonIsRefused() {
        assertThat(api.post("cases/check").json("").answer().status()).isEqualTo(200);
        assertThat(api.post("cases/check").json("{").answer().status()).isEqualTo(400);
        assertThat(api.post("cases/check").json("[]").answer().status()).isEqualTo(422);
    }

    @Test
    void anybodySeesTheSourcesWithTheTextToConsentTo() {
        JsonNode sources = api.get("evidence-sources")
                .header("Accept-Language", "zh-CN")
                .answer()
                .json();
        assertThat(sources.path("connected").toString()).isEqualTo("[\"identity\",\"property\"]");
        assertThat(sources.path("wording").asText()).isEqualTo("2026-1");
        assertThat(sources.path("text").asText()).contains("同意");
    }

    @Test
    void staffSeeWhatWasAskedUnderWhichConsent() {
        JsonNode orders = api.get("applications/" + Samples.NUMBER + "/evidence")
                .as("clerk")
                .answer()
                .json();
        assertThat(orders.at("/0/source").asText()).isEqualTo("identity");
        assertThat(orders.at("/0/consent/wording").asText()).isEqualTo("2026-1");
        assertThat(orders.at("/0/consent/by/kind").asText()).isEqualTo("APPLICANT");
        assertThat(orders.at("/0/result").asText()).isEqualTo("NOT_FOUND");
    }

    @Test
    void staffSeeBrokenPromisesButNotTheirSubjectAndLiftThemWithAReason() {
        for (String path : List.of("broken-promises", "applications/" + Samples.NUMBER + "/broken-promises")) {
            Api.Answer answer = api.get(path).as("clerk").answer();
            assertThat(answer.json().at("/0/application").asText()).isEqualTo(Samples.NUMBER.value());
            assertThat(answer.body()).doesNotContain("abab");
        }
        JsonNode lifted = api.post("broken-promises/" + FakeRegisters.ENTRY + "/lift")
                .as("admin")
                .json("{\"reason\": \"flood\"}")
                .answer()
                .json();
        assertThat(lifted.at("/lift/reason").asText()).isEqualTo("flood");
    }

    @Test
    void aCheckPointsDuplicatesOutToStaffAndToNobodyElse() {
        assertThat(api.post("cases/check").json("{}").answer().json().path("similar"))
                .isEmpty();
        assertThat(api.post("cases/check")
                        .as("admin")
                        .json("{}")
                        .answer()
                        .json()
                        .at("/similar/0/why/0")
                        .asText())
                .isEqualTo("SAME_SITE");
    }

    @Test
    void aConsentIsWithdrawnByWhoProvesThePhoneOrByStaffForSomeSourcesOrForEveryOne() {
        String path = "cases/" + Samples.CASE + "/consent/withdrawal";
        Api.Answer some = api.post(path)
                .header("Jietong-Phone", "13800000000")
                .json("{\"sources\": [\"identity\"]}")
                .answer();
        assertThat(some.status()).as(some.body()).isEqualTo(200);
        assertThat(api.registers.withdrawnFrom).containsExactly("identity");
        assertThat(some.json().at("/withdrawn/0/source").asText()).isEqualTo("identity");
        assertThat(some.json().at("/withdrawn/0/by/kind").asText()).isEqualTo("APPLICANT");

        Api.Answer all = api.post(path).as("clerk").json("{}").answer();
        assertThat(all.json().at("/withdrawn/0/source").asText()).isEqualTo("*");
        assertThat(api.registers.withdrawnFrom).isEmpty();
        assertThat(api.post(path).json("{}").answer().status()).isEqualTo(422);
    }

    @Test
    void staffHaveADocumentFetchedOnceMoreByItsCode() {
        api.post("applications/" + Samples.NUMBER + "/evidence/IDENTITY/fetch")
                .as("admin")
                .answer();
        assertThat(api.applications.performed).isEqualTo(new Command.FetchAgain("IDENTITY"));
    }
}

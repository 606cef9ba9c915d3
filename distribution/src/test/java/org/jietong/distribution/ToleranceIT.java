package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tolerant acceptance (R2.5): accepted with documents missing, never supplied with a promise open. */
class ToleranceIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL);

    private static final Map<String, Object> ORDINARY = Map.of("simpleLowRisk", false, "externalLine", true);
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static Town town;
    private static HttpApi clerk;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
        clerk = town.clerk("water");
    }

    @Test
    void withConsentNothingButTheFormIsAskedFor() {
        String application = path(town.submitted("water", ORDINARY));
        JsonNode documents = clerk.get(application).body().path("documents");
        assertThat(documents)
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.path("state").asText()).isIn("PROVIDED", "NOT_ASKED"));
        assertThat(clerk.post(application + "/acceptance", "").status()).isEqualTo(200);
    }

    @Test
    void withoutConsentEveryMissingDocumentIsNamedAtOnceAndAPromiseOpensTheWay() {
        String application = path(submittedWithoutConsent());
        Answer refused = clerk.post(application + "/acceptance", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("type").asText()).isEqualTo("urn:jietong:problem:documents-missing");
        List<String> missing = missing(application);
        assertThat(refused.body().path("violations")).hasSize(missing.size());

        Answer accepted = clerk.post(application + "/acceptance", Map.of("commitment", promise(missing)));
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(200);
        assertThat(accepted.body().at("/clock/startedAt").asText()).isNotEmpty();
        assertThat(accepted.body().path("documents").findValuesAsText("state")).contains("PROMISED");
    }

    @Test
    void aPersonIsAskedForLessThanACompany() {
        assertThat(missing(path(submittedWithoutConsent()))).containsExactlyInAnyOrder("IDENTITY", "PROPERTY_PROOF");

        Map<String, Object> form = Town.form("water", ORDINARY);
        form.put("consent", false);
        form.put("applicant", Map.of("type", "ENTERPRISE", "name", "河畔酒店", "phone", "13800000000"));
        String company = town.anyone()
                .post("/api/v1/cases", form)
                .body()
                .at("/applications/0/number")
                .asText();
        assertThat(missing(path(company)))
                .containsExactlyInAnyOrder("IDENTITY", "PROPERTY_PROOF", "BUSINESS_LICENCE", "PLANNING_PERMIT");
    }

    @Test
    void theGuideTellsWhomADocumentConcernsAndAnotherIsTakenAllTheSame() {
        Map<String, List<String>> applicants = new HashMap<>();
        for (JsonNode document :
                town.anyone().get("/api/v1/utilities/water").body().path("documents")) {
            List<String> types = new ArrayList<>();
            document.path("applicants").forEach(type -> types.add(type.asText()));
            applicants.put(document.path("code").asText(), types);
        }
        assertThat(applicants.get("IDENTITY")).isEmpty();
        assertThat(applicants.get("BUSINESS_LICENCE")).contains("ENTERPRISE").doesNotContain("NATURAL_PERSON");

        String person = path(submittedWithoutConsent());
        Answer handedIn = clerk.upload(person + "/documents?code=BUSINESS_LICENCE", "application/pdf", PDF);
        assertThat(handedIn.status()).as(handedIn.body().toString()).isEqualTo(201);
        assertThat(clerk.get(person).body().path("documents").findValuesAsText("code"))
                .contains("BUSINESS_LICENCE");
    }

    @Test
    void supplyIsRefusedWhileAPromisedDocumentIsOpenAndStartsOnceItIsHandedIn() {
        String application = path(submittedWithoutConsent());
        List<String> missing = missing(application);
        clerk.post(application + "/acceptance", Map.of("commitment", promise(missing)));

        for (String code : missing) {
            Answer refused = clerk.post(application + "/connection", Supply.of(application));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body().path("type").asText()).isEqualTo("urn:jietong:problem:documents-open");
            assertThat(clerk.get(application).body().path("state").asText()).isEqualTo("ACCEPTED");
            Answer handedIn = clerk.upload(application + "/documents?code=" + code, "application/pdf", PDF);
            assertThat(handedIn.status()).as(handedIn.body().toString()).isIn(200, 201);
        }

        Answer connected = clerk.post(application + "/connection", Supply.of(application));
        assertThat(connected.status()).as(connected.body().toString()).isEqualTo(200);
        assertThat(connected.body().path("state").asText()).isEqualTo("CONNECTED");
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() {
        String application = path(submittedWithoutConsent());
        String code = missing(application).get(0);
        Answer refused = clerk.upload(
                application + "/documents?code=" + code,
                "application/pdf",
                "MZ this is a program".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused.status()).isEqualTo(415);
        assertThat(missing(application)).contains(code);
    }

    @Test
    void aPromiseOfAnUnknownDocumentOrForYesterdayIsNamedByPlace() {
        String application = path(submittedWithoutConsent());
        Answer refused = clerk.post(
                application + "/acceptance",
                Map.of("commitment", Map.of("documents", List.of("LETTER_FROM_AUNT"), "promisedBy", "2026-03-01")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("violations").findValuesAsText("pointer"))
                .contains("/commitment/documents/0", "/commitment/promisedBy");
    }

    @Test
    void anInspectionThatWasNotPassedKeepsSupplyOff() {
        String application = path(town.submitted("water", ORDINARY));
        clerk.post(application + "/acceptance", "");
        Answer refused = clerk.post(
                application + "/connection", Map.of("inspection", Map.of("result", "FAILED", "findings", "leak")));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("type").asText()).isEqualTo("urn:jietong:problem:inspection-not-passed");
        assertThat(clerk.get(application).body().path("state").asText()).isEqualTo("ACCEPTED");
    }

    private static String submittedWithoutConsent() {
        Map<String, Object> form = Town.form("water", ORDINARY);
        form.put("consent", false);
        Answer answer = town.anyone().post("/api/v1/cases", form);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().at("/applications/0/number").asText();
    }

    private static List<String> missing(String application) {
        List<String> codes = new ArrayList<>();
        for (JsonNode document : clerk.get(application).body().path("documents")) {
            if ("MISSING".equals(document.path("state").asText())) {
                codes.add(document.path("code").asText());
            }
        }
        return codes;
    }

    private static Map<String, Object> promise(List<String> documents) {
        return Map.of("documents", documents, "promisedBy", "2026-03-20");
    }

    private static String path(String number) {
        return "/api/v1/applications/" + number;
    }
}

package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.BundleException;

/** What is done about evidence after the submission: a consent is withdrawn, a document is fetched once more. */
class EvidenceOnRequestIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(
            Database.DERBY,
            Map.of(
                    "jietong.evidence.limit", "PT1S",
                    "jietong.evidence.attempts", "2",
                    "jietong.evidence.pause", "PT5S"));

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PHONE = "13800000000";
    private static final Map<String, Object> ORDINARY = Map.of("simpleLowRisk", false, "externalLine", true);
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static Town town;

    @BeforeAll
    static void source() throws IOException, BundleException {
        town = Town.staffed(PRODUCT, 1);
        PRODUCT.context()
                .installBundle(SourceBundle.built(PRODUCT.data().resolve("bundles"))
                        .toUri()
                        .toString())
                .start();
        connected("identity");
    }

    @Test
    void aSourceThatIsConnectedLaterIsAskedWhenStaffWantIt() throws IOException, NoSuchAlgorithmException {
        JsonNode receipt = submitted("good");
        String path = application(receipt);
        assertThat(document(path, "PROPERTY_PROOF").path("state").asText()).isEqualTo("NOT_ASKED");
        Answer early = again(path, "PROPERTY_PROOF");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().at("/violations/0/code").asText()).isEqualTo("NOT_CONNECTED");

        Path folder = Files.createDirectories(PRODUCT.data().resolve("evidence"));
        Files.write(folder.resolve("deed.pdf"), PDF);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PDF));
        Files.writeString(folder.resolve("index.json"), """
                [{"source": "property", "key": "15030219800101001X", "file": "deed.pdf", "mediaType": "application/pdf",
                  "sha256": "%s"}]
                """.formatted(digest));
        connected("property");

        assertThat(again(path, "PROPERTY_PROOF").status()).isEqualTo(200);
        awaitState(path, "PROPERTY_PROOF", "PROVIDED");
        assertThat(clerk().get(path + "/events").body().findValuesAsText("type"))
                .contains("EVIDENCE_ASKED_AGAIN");
        assertThat(again(path, "PROPERTY_PROOF").status()).isEqualTo(409);
        assertThat(new String(PRODUCT.api().file("/metrics"), StandardCharsets.UTF_8))
                .contains(
                        "jietong_evidence_failures{source=\"property\"} 0.0",
                        "jietong_evidence_connected{source=\"identity\"} 1.0",
                        "jietong_evidence_last_success_timestamp_seconds{source=\"property\"}");
    }

    @Test
    void theApplicantWithdrawsAConsentAndStaffSeeItAndNothingIsFetchedAnyMore() throws IOException {
        JsonNode receipt = submitted("slow");
        String path = application(receipt);
        String consent = "/api/v1/cases/" + receipt.path("number").asText() + "/consent/withdrawal";
        assertThat(document(path, "IDENTITY").path("state").asText()).isEqualTo("FETCHING");
        assertThat(town.anyone()
                        .with("Jietong-Phone", "13911111111")
                        .post(consent, Map.of())
                        .status())
                .isEqualTo(404);

        Answer withdrawn = town.anyone().with("Jietong-Phone", PHONE).post(consent, Map.of());
        assertThat(withdrawn.status()).as(withdrawn.body().toString()).isEqualTo(200);
        assertThat(withdrawn.body().at("/withdrawn/0/by/kind").asText()).isEqualTo("APPLICANT");
        awaitState(path, "IDENTITY", "MISSING");
        assertThat(document(path, "IDENTITY").at("/fetch/failure").asText()).isEqualTo("NO_CONSENT");
        JsonNode whole =
                clerk().get("/api/v1/cases/" + receipt.path("number").asText()).body();
        assertThat(whole.at("/consent/withdrawn/0/source").asText()).isEqualTo("*");
        assertThat(whole.at("/consent/given/by/kind").asText()).isEqualTo("APPLICANT");

        PRODUCT.clock().advance(Duration.ofMinutes(2));
        Answer again = again(path, "IDENTITY");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().at("/violations/0/code").asText()).isEqualTo("NO_CONSENT");
        assertThat(clerk().post(consent, Map.of()).status()).isEqualTo(200);
    }

    private static HttpApi clerk() {
        return town.clerk("water");
    }

    private static Answer again(String path, String document) {
        return clerk().post(path + "/evidence/" + document + "/fetch", "");
    }

    /** The receipt of somebody with a mood for a name. */
    private static JsonNode submitted(String mood) {
        Map<String, Object> form = Town.form("water", ORDINARY);
        form.put("applicant", Map.of("name", mood, "phone", PHONE, "identityNumber", "15030219800101001X"));
        Answer answer = town.anyone().post("/api/v1/cases", form);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body();
    }

    private static String application(JsonNode receipt) {
        return "/api/v1/applications/" + receipt.at("/applications/0/number").asText();
    }

    private static JsonNode document(String path, String code) {
        for (JsonNode document : clerk().get(path).body().path("documents")) {
            if (document.path("code").asText().equals(code)) {
                return document;
            }
        }
        throw new AssertionError("no " + code);
    }

    private static void awaitState(String path, String code, String state) {
        Eventually.within(PATIENCE, () -> {
            PRODUCT.clock().advance(Duration.ofSeconds(6));
            assertThat(document(path, code).path("state").asText()).isEqualTo(state);
        });
    }

    private static void connected(String source) {
        Eventually.within(PATIENCE, () -> assertThat(town.anyone()
                        .get("/api/v1/evidence-sources")
                        .body()
                        .path("connected")
                        .toString())
                .contains("\"" + source + "\""));
    }
}

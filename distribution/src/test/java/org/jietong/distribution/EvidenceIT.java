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
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleException;

/** Evidence in the assembled product: fetched with consent from a bundle's source and from files, whatever they do. */
class EvidenceIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(
            Database.DERBY,
            Map.of(
                    "jietong.evidence.limit", "PT1S",
                    "jietong.evidence.attempts", "2",
                    "jietong.evidence.pause", "PT5S"));

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Object> ORDINARY = Map.of("simpleLowRisk", false, "externalLine", true);
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static Town town;

    @BeforeAll
    static void sources() throws IOException, BundleException, NoSuchAlgorithmException {
        town = Town.staffed(PRODUCT, 1);
        PRODUCT.context()
                .installBundle(SourceBundle.built(PRODUCT.data().resolve("bundles"))
                        .toUri()
                        .toString())
                .start();
        Path folder = Files.createDirectories(PRODUCT.data().resolve("evidence"));
        Files.write(folder.resolve("deed.pdf"), PDF);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PDF));
        Files.writeString(folder.resolve("index.json"), """
                [{"source": "property", "key": "15030219800101001X", "file": "deed.pdf", "mediaType": "application/pdf",
                  "sha256": "%s", "issuer": "不动产登记中心", "reference": "蒙(2020)001"}]
                """.formatted(digest));
        Eventually.within(PATIENCE, () -> assertThat(town.anyone()
                        .get("/api/v1/evidence-sources")
                        .body()
                        .path("connected")
                        .toString())
                .isEqualTo("[\"identity\",\"property\"]"));
    }

    private static HttpApi clerk() {
        return town.clerk("water");
    }

    /** Somebody with a mood for a name, whose property certificate lies in the folder. */
    private static String submitted(String mood, Object consent) {
        Map<String, Object> form = Town.form("water", ORDINARY);
        form.put("applicant", Map.of("name", mood, "phone", "13800000000", "identityNumber", "15030219800101001X"));
        form.put("consent", consent);
        Answer answer = town.anyone().post("/api/v1/cases", form);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return "/api/v1/applications/"
                + answer.body().at("/applications/0/number").asText();
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

    @Test
    void whatIsConsentedToIsFetchedFromABundleAndFromFilesAndTheConsentIsOnRecord() {
        String path = submitted("good", true);
        awaitState(path, "IDENTITY", "PROVIDED");
        awaitState(path, "PROPERTY_PROOF", "PROVIDED");
        JsonNode deed = document(path, "PROPERTY_PROOF");
        assertThat(deed.at("/fetch/reference").asText()).isEqualTo("蒙(2020)001");
        assertThat(deed.at("/content/scan").asText()).isEqualTo("NOT_SCANNED");
        Answer file = clerk().get(path + "/documents/" + deed.path("id").asText());
        assertThat(file.status()).isEqualTo(200);

        JsonNode orders = clerk().get(path + "/evidence").body();
        assertThat(orders.findValuesAsText("source")).containsExactly("identity", "property");
        assertThat(orders.findValuesAsText("result")).containsOnly("RECEIVED");
        assertThat(orders.at("/0/consent/by/kind").asText()).isEqualTo("APPLICANT");
        assertThat(orders.at("/0/consent/wording").asText()).isNotEmpty();
        assertThat(orders.at("/0/consent/at").asText()).isNotEmpty();
        assertThat(clerk().post(path + "/acceptance", "").status()).isEqualTo(200);
        assertThat(clerk().post(path + "/connection", Supply.of(path)).status()).isEqualTo(200);
    }

    @Test
    void withoutConsentToASourceItIsNotAsked() throws IOException {
        String path = submitted("secretive", Map.of("property", true, "identity", false));
        assertThat(document(path, "IDENTITY").path("state").asText()).isEqualTo("MISSING");
        awaitState(path, "PROPERTY_PROOF", "PROVIDED");
        String none = submitted("secretive", false);
        assertThat(document(none, "PROPERTY_PROOF").path("state").asText()).isEqualTo("MISSING");
        awaitState(submitted("curious", true), "IDENTITY", "PROVIDED");
        assertThat(SourceBundle.asked(PRODUCT.data())).contains("curious").doesNotContain("secretive");
    }

    @ParameterizedTest
    @CsvSource({
        "slow,    TIMED_OUT",
        "down,    UNAVAILABLE",
        "absent,  NOT_FOUND",
        "lying,   WRONG_TYPE",
        "forging, FORGED"
    })
    void aSourceThatFailsNeitherLosesNorBlocksTheCase(String mood, String failure) {
        String path = submitted(mood, true);
        assertThat(clerk().post(path + "/acceptance", promise()).status()).isEqualTo(200);
        awaitState(path, "IDENTITY", "PROMISED");
        assertThat(document(path, "IDENTITY").at("/fetch/failure").asText()).isEqualTo(failure);
        assertThat(document(path, "IDENTITY").has("content")).isFalse();
        awaitState(path, "PROPERTY_PROOF", "PROVIDED");
        assertThat(clerk().post(path + "/connection", Supply.of(path)).status()).isEqualTo(409);

        Answer handedIn = clerk().upload(path + "/documents?code=IDENTITY", "application/pdf", PDF);
        assertThat(handedIn.status()).as(handedIn.body().toString()).isEqualTo(201);
        Answer connected = clerk().post(path + "/connection", Supply.of(path));
        assertThat(connected.status()).as(connected.body().toString()).isEqualTo(200);
    }

    private static Map<String, Object> promise() {
        return Map.of("commitment", Map.of("documents", List.of("IDENTITY"), "promisedBy", "2026-12-20"));
    }

    @Test
    void beforeAnythingIsHandedInAllThatIsWrongOrNeededIsSaidAtOnce() {
        Map<String, Object> form = Town.form("water", Map.of("simpleLowRisk", false));
        form.put("applicant", Map.of("name", "王小明"));
        form.put("consent", false);
        Answer answer = town.anyone().post("/api/v1/cases/check", form);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().path("violations").findValuesAsText("pointer"))
                .contains("/applicant/phone", "/applications/0/facts/externalLine");

        JsonNode whole = town.anyone()
                .post("/api/v1/cases/check", Town.form("water", ORDINARY))
                .body();
        assertThat(whole.path("fit").asBoolean()).isTrue();
        assertThat(whole.at("/applications/0/category/code").asText()).isEqualTo("W3");
        JsonNode papers = whole.at("/applications/0/documents");
        assertThat(papers.findValuesAsText("state")).contains("FETCHING");
        assertThat(papers.findValuesAsText("fetchable")).contains("true");
    }
}

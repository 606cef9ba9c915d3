package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.jietong.testkit.PrintedDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One case from its receipt to its one reply and supply, with a utility that is deployed while the case runs. */
class OneWindowIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final LivePlugins FOLDER = new LivePlugins(PRODUCT);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String HEATING_FILE = "org.jietong.plugin.heating.jar";
    private static final Path HEATING_JAR = Assembly.home().resolve("plugins").resolve(HEATING_FILE);
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> PAPERS =
            List.of("IDENTITY", "BUSINESS_LICENCE", "PROPERTY_PROOF", "PLANNING_PERMIT");
    private static final Map<String, Object> WATER = Map.of("simpleLowRisk", false, "externalLine", true);
    private static final Map<String, Object> GAS =
            Map.of("simpleLowRisk", false, "externalLine", true, "hourlyFlow", 1500, "gasPoints", 6);
    private static final Map<String, Object> HEATING =
            Map.of("simpleLowRisk", false, "heatExchangeStation", true, "inspectionRequired", true);
    private static final Map<String, Object> SUPPLY =
            Map.of("inspection", Map.of("result", "PASSED"), "meters", List.of(Map.of("number", "M-7")));

    private static Town town;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
    }

    private static HttpApi applicant() {
        return inChinese(town.anyone()).with("Jietong-Phone", "13800000000");
    }

    private static HttpApi inChinese(HttpApi api) {
        return api.with("Accept-Language", "zh-CN");
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
        return answer.body();
    }

    private static void refused(Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:jietong:problem:" + problem);
    }

    private static JsonNode submitted() {
        Map<String, Object> form = Town.form("water", WATER);
        form.put("applicant", Map.of("type", "ENTERPRISE", "name", "河畔酒店", "phone", "13800000000"));
        form.put("consent", false);
        form.put(
                "applications",
                List.of(Map.of("utility", "water", "facts", WATER), Map.of("utility", "gas", "facts", GAS)));
        HttpApi once = inChinese(town.anyone()).with("Idempotency-Key", "hotel-1");
        JsonNode receipt = done(once.post("/api/v1/cases", form));
        assertThat(done(once.post("/api/v1/cases", form))).isEqualTo(receipt);
        return receipt;
    }

    private static Map<String, String> paths(JsonNode receipt) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (JsonNode line : receipt.path("applications")) {
            paths.put(
                    line.path("utility").asText(),
                    "/api/v1/applications/" + line.path("number").asText());
        }
        return paths;
    }

    private static Answer verified(JsonNode receipt, String code) {
        return town.anyone()
                .post(
                        "/api/v1/receipts/verification",
                        Map.of("number", receipt.path("number").asText(), "code", code));
    }

    private static JsonNode genuine(JsonNode receipt) {
        return done(verified(receipt, receipt.path("verificationCode").asText()));
    }

    private static String mistyped(String number) {
        char last = number.charAt(number.length() - 1);
        return number.substring(0, number.length() - 1) + (last == '7' ? '8' : '7');
    }

    private static void accepted(String utility, String path) {
        for (String code : PAPERS) {
            done(town.clerk(utility).upload(path + "/documents?code=" + code, "application/pdf", PDF));
        }
        done(town.clerk(utility).post(path + "/acceptance", Map.of()));
    }

    private static Map<String, Object> plan(String point) {
        return Map.of(
                "point",
                point,
                "pipe",
                "PE100 SDR11",
                "diameter",
                110,
                "route",
                "沿滨河大道北侧敷设至红线",
                "applicantBuilds",
                List.of("红线内管沟开挖与回填"),
                "validUntil",
                "2026-06-30");
    }

    private static void planned(String utility, String path, String point) {
        done(town.clerk(utility).post(path + "/connection-plans", plan(point)));
    }

    private static void plannedWithDrawing(String utility, String path, String point) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String json = "{\"point\":\"" + point + "\",\"pipe\":\"预制直埋保温管\",\"diameter\":200,"
                + "\"route\":\"自换热站沿滨河大道敷设\",\"validUntil\":\"2026-06-30\"}";
        body.write(("--x\r\nContent-Disposition: form-data; name=\"plan\"\r\n"
                        + "Content-Type: application/json\r\n\r\n" + json
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"route.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(PDF);
        body.write("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        done(town.clerk(utility)
                .upload(path + "/connection-plans", "multipart/form-data; boundary=x", body.toByteArray()));
        JsonNode plan =
                done(town.clerk(utility).get(path + "/connection-plans")).get(0);
        assertThat(town.clerk(utility)
                        .file(path + "/connection-plans/" + plan.path("version").asText() + "/files/"
                                + plan.at("/files/0/sha256").asText()))
                .isEqualTo(PDF);
    }

    @Test
    void aUtilityThatIsDeployedLaterJoinsTheCaseAndItsOneReply() throws IOException {
        Files.delete(FOLDER.placeOf(HEATING_FILE));
        Eventually.within(SOON, () -> assertThat(FOLDER.utilities()).containsExactly("gas", "water"));
        JsonNode first = submitted();
        String whole = "/api/v1/cases/" + first.path("number").asText();
        assertThat(first.at("/applications/0/next").asText()).contains("个工作日内接通");
        assertThat(genuine(first).path("newest").asBoolean()).isTrue();
        refused(verified(first, mistyped(first.path("verificationCode").asText())), 404, "number-mistyped");
        refused(applicant().get(mistyped(whole) + "/progress"), 404, "number-mistyped");

        FOLDER.drop(HEATING_FILE, HEATING_JAR);
        Eventually.within(SOON, () -> assertThat(FOLDER.utilities()).isEqualTo(LivePlugins.ALL));
        Map<String, Object> heating = Map.of("utility", "heating", "facts", HEATING);
        HttpApi once = applicant().with("Idempotency-Key", "heating-1");
        JsonNode second = done(once.post(whole + "/applications", heating));
        assertThat(done(once.post(whole + "/applications", heating))).isEqualTo(second);
        refused(applicant().post(whole + "/applications", heating), 409, "already-applied");
        assertThat(second.path("edition").asInt()).isEqualTo(2);
        assertThat(second.path("applications")).hasSize(3);
        assertThat(genuine(first).path("newest").asBoolean()).isFalse();
        assertThat(genuine(second).path("applications")).hasSize(3);
        assertThat(done(applicant().get(whole + "/receipt"))).isEqualTo(second);
        assertThat(done(applicant().get(whole + "/receipt?edition=1"))).isEqualTo(first);

        Map<String, String> paths = paths(second);
        paths.forEach(OneWindowIT::accepted);
        planned("water", paths.get("water"), "人民路 DN400 干管");
        planned("gas", paths.get("gas"), "人民路中压干管");
        Answer missing = town.clerk("water").post(whole + "/reply", Map.of());
        refused(missing, 409, "plans-missing");
        assertThat(missing.body().path("violations")).hasSize(1);
        plannedWithDrawing("heating", paths.get("heating"), "滨河换热站");
        JsonNode reply = done(inChinese(town.clerk("water")).post(whole + "/reply", Map.of()));
        assertThat(reply.path("edition").asInt()).isEqualTo(1);
        assertThat(reply.path("parts")).hasSize(3);

        planned("gas", paths.get("gas"), "新华街次高压干管");
        JsonNode progress = done(applicant().get(whole + "/progress"));
        assertThat(progress.at("/reply/edition").asInt()).isEqualTo(2);
        assertThat(progress.at("/reply/parts/1/plan/point").asText()).isEqualTo("新华街次高压干管");
        assertThat(done(applicant().get(whole + "/reply?edition=1"))).isEqualTo(reply);
        printed(whole, second);
        told(whole);

        paths.forEach((utility, path) -> done(town.clerk(utility).post(path + "/connection", SUPPLY)));
        assertThat(done(applicant().get(whole + "/progress")).path("applications"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.path("state").asText()).isEqualTo("CONNECTED"));
        refused(applicant().post(whole + "/applications", heating), 409, "case-closed");
    }

    private static void printed(String whole, JsonNode receipt) throws IOException {
        try (PrintedDocument pdf = new PrintedDocument(applicant().file(whole + "/receipt.pdf"))) {
            assertThat(pdf.text(1))
                    .contains("报装受理回执", receipt.path("number").asText())
                    .contains(receipt.path("verificationCode").asText());
        }
        try (PrintedDocument pdf = new PrintedDocument(applicant().file(whole + "/reply.pdf"))) {
            assertThat(pdf.text(1)).contains("新华街次高压干管", "滨河换热站", "route.pdf", "第2版");
        }
    }

    private static void told(String whole) {
        Eventually.within(SOON, () -> assertThat(
                        done(town.clerk("water").get(whole + "/messages")).findValuesAsText("template"))
                .contains("application-added")
                .filteredOn("case-replied"::equals)
                .hasSize(2));
    }
}

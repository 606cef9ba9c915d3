package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Identity number and telephone of an applicant, from the form to their erasure: in nothing that is kept, and whole only for who needs them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrivacyIT {
    private static final Map<String, String> DATABASE = Database.POSTGRESQL.fresh();

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL, settings());

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String PHONE = "13947311223";
    private static final String IDENTITY = "150302199001014321";
    private static final String PASSWORD = "long enough for a test";

    private static Town town;
    private static HttpApi applicant;
    private static String caseNumber;
    private static String application;

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(DATABASE);
        settings.put("jietong.journal.archiveAfter", "P1Y");
        settings.put("jietong.privacy.keepAtLeast", "P0D");
        return settings;
    }

    @BeforeAll
    static void aCaseWithAllThatIsKeptOfIt() throws IOException, BundleException {
        town = Town.staffed(PRODUCT, 1);
        hire("bureau", "BUREAU");
        hire("auditor", "AUDITOR");
        PRODUCT.context()
                .installBundle(gateway().toUri().toString())
                .start();
        Map<String, Object> form =
                Town.form("water", Map.of("simpleLowRisk", false, "externalLine", true));
        form.put("applicant", Map.of("name", "郑守密", "phone", PHONE, "identityNumber", IDENTITY));
        Answer answer = town.anyone().with("Idempotency-Key", "privacy-1").post("/api/v1/cases", form);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        caseNumber = answer.body().path("number").asText();
        application = answer.body().at("/applications/0/number").asText();
        applicant = signedIn();
        Eventually.within(
                SOON, () -> assertThat(applicant.get("/api/v1/cases").body()).hasSize(1));
        Map<String, ?> filter = Map.of("name", "one", "parameters", Map.of("q", PHONE));
        assertThat(town.clerk("water").post("/api/v1/filters", filter).status()).isEqualTo(201);
        assertThat(applicant
                        .post(
                                "/api/v1/mandates",
                                Map.of("agentPhone", "13947311224", "until", "2026-12-31"))
                        .status())
                .isEqualTo(201);
    }

    private static Path gateway() throws IOException {
        return new ActivatorBundle(
                        "org.jietong.test.gateway",
                        GatewayWitness.class,
                        "org.jietong.api.messages;version=\"[1.0,2)\",org.jietong.api.rules;version=\"[1.0,2)\","
                                + "org.osgi.framework")
                .built(Assembly.freshRoom("privacy-gateway"), "1.0.0");
    }

    private static void hire(String login, String role) {
        Map<String, ?> person = Map.of(
                "login", login, "name", login, "phone", "0473-0000000", "password", PASSWORD, "roles", List.of(role));
        assertThat(town.admin().post("/api/v1/staff", person).status()).isEqualTo(201);
    }

    private static HttpApi signedIn() throws IOException {
        assertThat(town.anyone()
                        .post("/api/v1/sessions/codes", Map.of("phone", PHONE))
                        .status())
                .isEqualTo(202);
        String sent = Files.readString(PRODUCT.data().resolve(GatewayWitness.FILE))
                .lines()
                .filter(line -> line.contains("|" + PHONE + "|") && line.contains("|sign-in-code|"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        String code = sent.replaceAll(".*\\|[^0-9]*([0-9]{6}).*", "$1");
        Answer answer = town.anyone().post("/api/v1/sessions", Map.of("phone", PHONE, "code", code));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return town.anyone()
                .with("Authorization", "Bearer " + answer.body().path("token").asText());
    }

    private static JsonNode shown(HttpApi reader) {
        return reader.get("/api/v1/cases/" + caseNumber).body().path("applicant");
    }

    private static List<String> found(String text) {
        String q = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return town
                .clerk("water")
                .get("/api/v1/applications?q=" + q)
                .body()
                .findValuesAsText("number")
                .stream()
                .filter(application::equals)
                .toList();
    }

    @Test
    @Order(1)
    void theKeysThatNobodyNamedWereMadeForTheOwnerAlone() throws IOException {
        Path keys = PRODUCT.data().resolve("privacy.keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(keys)).contains("key.1=", "index=");
        assertThat(Files.readString(PRODUCT.data().resolve("logs/jietong.json"))).contains("privacy.keys");
    }

    @Test
    @Order(2)
    void theCaseIsFoundByTelephoneAndFollowedByIt() {
        assertThat(found(PHONE)).hasSize(1);
        assertThat(found("1223")).hasSize(1);
        assertThat(found("郑守密")).hasSize(1);
        assertThat(town.anyone()
                        .with("Jietong-Phone", "139-4731-1223")
                        .get("/api/v1/cases/" + caseNumber + "/progress")
                        .status())
                .isEqualTo(200);
        assertThat(town.anyone()
                        .with("Jietong-Phone", "13947311220")
                        .get("/api/v1/cases/" + caseNumber + "/progress")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void theBureauAndAdministratorsSeeItMaskedAndTheClerkWhole() {
        for (HttpApi masked : List.of(
                town.anyone().signedIn("bureau", PASSWORD),
                town.anyone().signedIn("auditor", PASSWORD),
                town.admin())) {
            assertThat(shown(masked).path("phone").asText()).isEqualTo("139****1223");
            assertThat(shown(masked).path("identityNumber").asText()).isEqualTo("150302********4321");
            assertThat(new String(
                            masked.file("/api/v1/applications/export?format=csv&columns=number,phone"),
                            StandardCharsets.UTF_8))
                    .contains(application + ",139****1223")
                    .doesNotContain(PHONE);
        }
        assertThat(shown(town.clerk("water")).path("phone").asText()).isEqualTo(PHONE);
        assertThat(shown(town.clerk("water")).path("identityNumber").asText()).isEqualTo(IDENTITY);
    }

    @Test
    @Order(4)
    void aReadingOfTheWholeIsOnRecord() {
        HttpApi auditor = town.anyone().signedIn("auditor", PASSWORD);
        Eventually.within(
                SOON,
                () -> assertThat(auditor.get("/api/v1/audit?subject=" + caseNumber)
                                .body()
                                .findValuesAsText("personalData"))
                        .contains("WHOLE 1", "MASKED"));
    }

    @Test
    @Order(5)
    void neitherTheDatabaseNorTheLogHasThemInTheClear() throws IOException {
        Eventually.within(SOON, () -> assertThat(Kept.in(DATABASE).rows("outgoing_message"))
                .isPositive());
        assertThat(Kept.in(DATABASE).with(PHONE)).isEmpty();
        assertThat(Kept.in(DATABASE).with(IDENTITY)).isEmpty();
        assertThat(Kept.in(DATABASE).with("郑守密")).isEmpty();
        assertThat(Files.readString(PRODUCT.data().resolve("logs/jietong.json"))).doesNotContain(PHONE, IDENTITY);
    }

    @Test
    @Order(6)
    void theApplicantTakesAllOfItAlong() {
        JsonNode kept = applicant.get("/api/v1/me/data").body();
        assertThat(kept.path("phone").asText()).isEqualTo(PHONE);
        assertThat(kept.at("/cases/0/applicant/identityNumber").asText()).isEqualTo(IDENTITY);
        assertThat(kept.at("/cases/0/events")).isNotEmpty();
        assertThat(kept.at("/mandates/0/agentPhone").asText()).isEqualTo("13947311224");
        assertThat(town.clerk("water")
                        .post("/api/v1/personal-data/export", Map.of("phone", PHONE, "reason", "at the counter"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(7)
    void erasureWaitsForTheCaseAndKeepsTheFigures() {
        Answer refused = applicant.delete("/api/v1/me/data");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().at("/violations/0/code").asText()).isEqualTo("CASE_OPEN");
        assertThat(applicant
                        .post("/api/v1/applications/" + application + "/withdrawal", Map.of("reason", "moved away"))
                        .status())
                .isEqualTo(200);

        Answer erased = applicant.delete("/api/v1/me/data");

        assertThat(erased.status()).as(erased.body().toString()).isEqualTo(200);
        assertThat(erased.body().path("cases").asInt()).isEqualTo(1);
        assertThat(applicant.get("/api/v1/cases").status()).isEqualTo(401);
        assertThat(shown(town.clerk("water")).path("phone").asText()).isEmpty();
        assertThat(found(PHONE)).isEmpty();
        assertThat(found(application)).hasSize(1);
        JsonNode stays = town.clerk("water").get("/api/v1/applications/" + application).body();
        assertThat(stays.path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(stays.at("/category/code").asText()).isNotEmpty();
        assertThat(town.clerk("water").get("/api/v1/cases/" + caseNumber + "/events").body().findValuesAsText("type"))
                .contains("CASE_SUBMITTED", "PERSONAL_DATA_ERASED");
    }

    @Test
    @Order(8)
    void theArchiveOfTheJournalNeverHadThem() throws IOException {
        PRODUCT.clock().set(Product.START.plus(Duration.ofDays(400)));
        Eventually.within(SOON, () -> {
            archive();
            assertThat(town.admin().get("/api/v1/journal/archive").body()).isNotEmpty();
        });
        assertThat(Kept.lines(PRODUCT.data().resolve("journal-archive")))
                .anyMatch(line -> line.contains("CASE_SUBMITTED"))
                .noneMatch(line -> line.contains(PHONE) || line.contains(IDENTITY) || line.contains("郑守密"));
    }

    /** By reflection: classes of the product are others. */
    private static void archive() {
        try {
            ServiceReference<?>[] jobs =
                    PRODUCT.context().getAllServiceReferences("org.jietong.api.schedule.ScheduledJob", null);
            for (ServiceReference<?> job : jobs) {
                Object service = PRODUCT.context().getService(job);
                if (service.getClass().getMethod("name").invoke(service).equals("journal-archive")) {
                    service.getClass().getMethod("run").invoke(service);
                }
            }
        } catch (InvalidSyntaxException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

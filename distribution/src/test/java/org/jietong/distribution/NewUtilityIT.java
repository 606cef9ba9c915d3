package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A fourth utility, made from the kit and built by itself, takes cases from the form to supply in the product as it is
 * delivered: alone, and together with water.
 */
class NewUtilityIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final LivePlugins FOLDER = new LivePlugins(PRODUCT);
    private static final String WATER = "org.jietong.plugin.water.jar";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Map<String, Object> TWENTY_POINTS = Map.of("externalLine", false, "points", 20);
    private static final Map<String, Object> LARGE_WATER = Map.of("simpleLowRisk", false, "externalLine", true);

    private static KitProject project;
    private static Path bundle;

    @BeforeAll
    static void madeFromTheKit() throws Exception {
        project = KitProject.made(
                Assembly.freshRoom("kit"),
                Map.of("artifactId", "broadband", "nameZh", "宽带", "nameEn", "Broadband", "unit", "Mbit/s"));
        bundle = project.verified();
    }

    @Test
    void aProjectFromTheKitIsCheckedByItsOwnTests() throws IOException {
        try (Stream<Path> reports = Files.list(project.folder().resolve("target/surefire-reports"))) {
            assertThat(reports.map(report -> report.getFileName().toString()))
                    .contains(
                            "TEST-org.example.broadband.BroadbandPackTest.xml",
                            "TEST-org.example.broadband.BroadbandUtilityTest.xml");
        }
    }

    @Test
    void aFourthUtilityIsServedFromTheFormToSupplyAloneAndThenTogetherWithWater() throws IOException {
        takeAwayAll();
        FOLDER.drop("broadband.jar", bundle);
        awaitUtilities("broadband");
        Town town = Town.staffed(PRODUCT, 1, List.of("broadband"));
        assertSupplied(town, Map.of("broadband", TWENTY_POINTS));

        FOLDER.drop(WATER, Assembly.home().resolve("plugins").resolve(WATER));
        awaitUtilities("broadband", "water");
        Town.staffed(PRODUCT, 1, List.of("water"));
        assertSupplied(town, Map.of("broadband", TWENTY_POINTS, "water", LARGE_WATER));
    }

    private static void takeAwayAll() throws IOException {
        try (Stream<Path> files = Files.list(PRODUCT.plugins())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        awaitUtilities();
    }

    private static void awaitUtilities(String... codes) {
        Eventually.within(LivePlugins.SOON, () -> assertThat(FOLDER.utilities()).containsExactly(codes));
    }

    private static void assertSupplied(Town town, Map<String, Map<String, Object>> wishes) {
        JsonNode receipt = submitted(town, wishes);
        assertThat(receipt.path("applications")).hasSize(wishes.size());
        for (JsonNode line : receipt.path("applications")) {
            HttpApi clerk = town.clerk(line.path("utility").asText());
            String path = "/api/v1/applications/" + line.path("number").asText();
            handInWhatIsMissing(clerk, path);
            JsonNode accepted = done(clerk.post(path + "/acceptance", Map.of())).body();
            assertThat(accepted.at("/clock/deadline").asText()).isNotEmpty();
            JsonNode connected =
                    done(clerk.post(path + "/connection", Supply.of(path))).body();
            assertThat(connected.path("state").asText()).isEqualTo("CONNECTED");
            assertThat(connected.at("/clock/state").asText()).isEqualTo("STOPPED_IN_TIME");
        }
    }

    private static JsonNode submitted(Town town, Map<String, Map<String, Object>> wishes) {
        Map<String, Object> form = Town.form("broadband", TWENTY_POINTS);
        List<Object> applications = new ArrayList<>();
        wishes.forEach((utility, facts) -> applications.add(Map.of("utility", utility, "facts", facts)));
        form.put("applications", applications);
        form.put("consent", false);
        return done(town.anyone().post("/api/v1/cases", form)).body();
    }

    /** Acceptance is refused before they are there. */
    private static void handInWhatIsMissing(HttpApi clerk, String path) {
        Answer refused = clerk.post(path + "/acceptance", Map.of());
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        for (JsonNode document : done(clerk.get(path)).body().path("documents")) {
            if (document.path("state").asText().equals("MISSING")) {
                String code = document.path("code").asText();
                done(clerk.upload(path + "/documents?code=" + code, "application/pdf", PDF));
            }
        }
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
        return answer;
    }
}

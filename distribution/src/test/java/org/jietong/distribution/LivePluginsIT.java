package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A utility is deployed, replaced and taken away while the others serve. */
class LivePluginsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final LivePlugins FOLDER = new LivePlugins(PRODUCT);
    private static final Duration SERVES = Duration.ofSeconds(3);
    private static final String COOKER =
            "{\"facts\": {\"simpleLowRisk\": false, \"externalLine\": false, \"gasPoints\": 1,"
                    + " \"appliances\": [{\"type\": \"COOKER_TWO_BURNER\", \"count\": 1}]}}";

    @AfterEach
    void putEverythingBack() throws IOException {
        FOLDER.restore();
    }

    @Test
    void theThreeUtilitiesServe() {
        Answer answer = PRODUCT.api().get("/api/v1/utilities");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(FOLDER.utilities()).isEqualTo(LivePlugins.ALL);
        assertThat(answer.body()).allSatisfy(utility -> {
            assertThat(utility.at("/bundle/symbolicName").asText()).startsWith("org.jietong.plugin.");
            assertThat(utility.at("/rulePack/digest").asText()).hasSize(64);
        });
    }

    @Test
    void aPluginLeavesWithItsFileAndServesWithinThreeSecondsWhenItIsBack() throws IOException {
        Files.delete(FOLDER.placeOf(GasPlugin.FILE));
        Eventually.within(SERVES, () -> assertThat(FOLDER.utilities()).containsExactly("heating", "water"));

        Answer away = PRODUCT.api().post("/api/v1/utilities/gas/classification", "{\"facts\": {}}");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        assertThat(FOLDER.classifiedWater()).isEqualTo(200);

        FOLDER.putGasBack();
        Eventually.within(SERVES, () -> assertThat(FOLDER.utilities()).isEqualTo(LivePlugins.ALL));
    }

    @Test
    void noRequestFailsWhileAPluginIsReplacedOrItsReplacementIsRefused() throws Exception {
        String before = FOLDER.gas("/bundle/version");
        Callers callers = new Callers(4, FOLDER::classifiedGas);
        try {
            FOLDER.drop(GasPlugin.FILE, GasPlugin.newer());
            Eventually.within(LivePlugins.SOON, () -> assertThat(FOLDER.gas("/bundle/version"))
                    .startsWith("9"));
            FOLDER.drop(GasPlugin.FILE, GasPlugin.throwing(GasPlugin.newer()));
            FOLDER.assertRefused(GasPlugin.FILE, ThrowingUtility.MESSAGE);
            FOLDER.drop(GasPlugin.FILE, GasPlugin.lackingPump());
            FOLDER.assertRefused(GasPlugin.FILE, "waits for its reference pump");
            FOLDER.putGasBack();
            Eventually.within(LivePlugins.SOON, () -> assertThat(FOLDER.gas("/bundle/version"))
                    .isEqualTo(before));
            int answered = callers.answered();
            Eventually.within(
                    LivePlugins.SOON, () -> assertThat(callers.answered()).isGreaterThan(answered + 100));
        } finally {
            callers.stop();
        }
        assertThat(callers.statuses()).containsExactly(200);
    }

    @Test
    void noRequestIsJudgedByNewRulesWithOldArithmeticOrTheOtherWayRound() throws Exception {
        Set<String> before = Set.of(rulesAndFlow());
        Set<String> seen = ConcurrentHashMap.newKeySet();
        Callers callers = new Callers(4, () -> seen.add(rulesAndFlow()) ? 1 : 0);
        try {
            FOLDER.dropLater(GasPlugin.FILE, GasPlugin.withRules("2099.1"));
            Eventually.within(LivePlugins.SOON, () -> assertThat(FOLDER.gas("/rulePack/version"))
                    .isEqualTo("2099.1"));
            int answered = callers.answered();
            Eventually.within(
                    LivePlugins.SOON, () -> assertThat(callers.answered()).isGreaterThan(answered + 100));
        } finally {
            callers.stop();
        }
        assertThat(seen).hasSize(2).containsAll(before).contains("200 2099.1 84");
    }

    @Test
    void aPluginMayBeCalledJarInUpperCase() throws IOException {
        FOLDER.drop("UP.JAR", GasPlugin.newer());
        Eventually.within(LivePlugins.SOON, () -> assertThat(FOLDER.gas("/bundle/version"))
                .startsWith("9"));
        assertThat(FOLDER.messages()).contains("runs from UP.JAR");
    }

    /** Which pack judged, and the flow that the plugin worked out from the table it was built with. */
    private static String rulesAndFlow() {
        Answer answer = FOLDER.classified("gas", COOKER);
        return answer.status() + " " + answer.body().at("/rulePack/version").asText() + " "
                + answer.body().at("/facts/hourlyFlow").asText();
    }
}

package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jietong.distribution.Succession.Kind;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Under load, with signatures demanded: versions follow each other in each way, and no bad jar disturbs what serves. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplacedBundlesIT {
    private static final Keys KEYS = Keys.made();

    @RegisterExtension
    static final Product PRODUCT = new Product(
            Database.DERBY,
            Map.of(
                    "jietong.bundles.trustStore", KEYS.trustStore(),
                    "jietong.bundles.trustStorePasswordFile", KEYS.passwordFile(),
                    "jietong.bundles.startLimit", "PT5S"));

    private static final LivePlugins FOLDER = new LivePlugins(PRODUCT);
    private static final Succession SUCCESSION = new Succession(PRODUCT, KEYS::signed);

    /** What was delivered is not signed, and runs only once the operator has signed it. */
    @BeforeAll
    static void theOperatorSignsWhatWasDelivered() throws IOException {
        assertThat(FOLDER.messages()).contains("it is not signed");
        for (Path plugin : Assembly.plugins()) {
            Path copy = PRODUCT.data().resolve(plugin.getFileName());
            FOLDER.drop(plugin.getFileName().toString(), KEYS.signed(Files.copy(plugin, copy)));
        }
        Eventually.within(LivePlugins.SOON, () -> assertThat(FOLDER.utilities()).isEqualTo(LivePlugins.ALL));
    }

    @Test
    @Order(1)
    void noRequestFailsWhileVersionsFollowEachOtherInEachWay() throws Exception {
        SUCCESSION.drop(Kind.NEW_CODE);
        TimedCallers callers = new TimedCallers(FOLDER);
        try {
            for (Kind kind : Kind.values()) {
                SUCCESSION.drop(kind);
                SUCCESSION.upload(kind);
            }
            int slow = callers.answeredSlowly();
            Eventually.within(
                    LivePlugins.SOON, () -> assertThat(callers.answeredSlowly()).isGreaterThan(slow + 1));
        } finally {
            callers.stop();
        }
        assertThat(callers.statuses()).containsExactly(200);
        assertThat(callers.longestMilliseconds()).isLessThan(5000);
        Eventually.within(
                LivePlugins.SOON, () -> assertThat(SUCCESSION.loadersLeft()).isZero());
    }

    @Test
    @Order(2)
    void noBadJarDisturbsWhatServes() throws Exception {
        String before = FOLDER.gas("/bundle/version");
        TimedCallers callers = new TimedCallers(FOLDER);
        Map<String, String> told = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, Path> bad : badJars().entrySet()) {
                JsonNode ended = SUCCESSION.uploaded(Files.readAllBytes(bad.getValue()));
                told.put(bad.getKey(), code(ended));
                assertThat(FOLDER.gas("/bundle/version")).as(bad.getKey()).isEqualTo(before);
            }
        } finally {
            callers.stop();
        }
        assertThat(told).allSatisfy((expected, code) -> assertThat(code).isEqualTo(expected.split(" ")[0]));
        assertThat(callers.statuses()).containsExactly(200);
        assertThat(FOLDER.messages()).contains(GasPlugin.FILE + " is refused");
    }

    /** Each kind by the code of its refusal. */
    private static Map<String, Path> badJars() throws IOException {
        Map<String, Path> jars = new LinkedHashMap<>();
        jars.put("UNSIGNED", built(GasPlugin.newer()));
        jars.put("TAMPERED", tampered());
        jars.put("UNRESOLVED", signed(GasPlugin.newer().header("Import-Package", "org.example.absent")));
        jars.put(
                "UNRESOLVED by version",
                signed(GasPlugin.newer().header("Import-Package", "org.jietong.api.utility;version=\"[99,100)\"")));
        jars.put("NOT_SERVING", signed(GasPlugin.throwing(GasPlugin.newer())));
        jars.put("NOT_STARTED", signed(GasPlugin.hanging(GasPlugin.newer())));
        jars.put("BROKEN_PACK", signed(GasPlugin.newer().file("pack/pack.json", "{")));
        jars.put("NOT_CONFORMING", signed(GasPlugin.failing(GasPlugin.newer())));
        jars.put("TOO_LARGE", built(GasPlugin.newer().zeros(600)));
        return jars;
    }

    private static Path built(PluginCopy copy) throws IOException {
        return copy.in(PRODUCT.data());
    }

    private static Path signed(PluginCopy copy) throws IOException {
        return KEYS.signed(built(copy));
    }

    private static Path tampered() throws IOException {
        return PluginCopy.of(signed(GasPlugin.newer()))
                .file("OSGI-INF/added-later.xml", "<later/>")
                .replace("pack/pack.json", "2021", "2022")
                .in(PRODUCT.data());
    }

    private static String code(JsonNode ended) {
        return ended.path("refusal")
                .path("code")
                .asText(ended.at("/violations/0/code").asText());
    }

    @Test
    @Order(3)
    void theVersionBeforeServesAgainOnAWordAndAllOfItIsOnRecord() {
        String now = FOLDER.gas("/bundle/version");
        FirstSignIn first = FirstSignIn.in(PRODUCT.data());
        HttpApi admin = PRODUCT.api().signedIn(first.login(), first.password());
        Answer answer = admin.post("/api/v1/bundles/org.jietong.plugin.gas/rollback", "{}");
        assertThat(answer.status()).isEqualTo(202);
        Eventually.within(Duration.ofSeconds(20), () -> assertThat(FOLDER.gas("/bundle/version"))
                .isNotEqualTo(now));

        JsonNode history =
                admin.get("/api/v1/bundles/org.jietong.plugin.gas/history").body();
        assertThat(history.findValuesAsText("origin")).contains("DROPPED", "UPLOADED", "ROLLED_BACK");
        assertThat(history.findValuesAsText("result")).contains("SERVES", "REFUSED");
        assertThat(admin.get("/api/v1/bundles/plugins").body().findValuesAsText("signature"))
                .containsOnly("TRUSTED");
    }

    @Test
    @Order(4)
    void aBundleOfTheKernelIsReplacedWhereItCanBeAndSaysWhereNot() throws IOException {
        JsonNode printing = SUCCESSION.uploaded(Files.readAllBytes(newer("org.jietong.print")));
        assertThat(printing.path("state").asText()).as(printing.toString()).isEqualTo("SERVES");
        assertThat(Arrays.stream(PRODUCT.context().getBundles())
                        .filter(bundle -> bundle.getSymbolicName().equals("org.jietong.print"))
                        .map(bundle -> bundle.getVersion().toString()))
                .containsExactly("99.0.0");

        JsonNode core = SUCCESSION.uploaded(Files.readAllBytes(newer("org.jietong.core")));
        assertThat(code(core)).isEqualTo("NEEDS_RESTART");
    }

    private static Path newer(String symbolicName) throws IOException {
        Path jar = Assembly.bundles().stream()
                .filter(bundle -> bundle.getFileName().toString().startsWith(symbolicName))
                .findFirst()
                .orElseThrow();
        return signed(PluginCopy.of(jar).header("Bundle-Version", "99.0.0"));
    }
}

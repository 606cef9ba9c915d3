package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.ServiceRegistration;

/** A utility is deployed, replaced and taken away while the others serve. */
class LivePluginsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final Duration SERVES = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final List<String> ALL = List.of("gas", "heating", "water");
    private static final Path GAS = pluginOf("gas");
    private static final String GAS_FILE = GAS.getFileName().toString();
    private static final String GAS_CLASS = "org.jietong.plugin.gas.internal.GasUtility";
    private static final String CALLABLE = Callable.class.getName();
    private static final String SIMPLE_WATER = "{\"facts\": {\"simpleLowRisk\": true, \"externalLine\": false}}";

    @AfterEach
    void putEverythingBack() throws IOException {
        try (var files = Files.list(PRODUCT.plugins())) {
            for (Path file : files.toList()) {
                if (!Files.exists(Assembly.home().resolve("plugins").resolve(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        }
        if (!Files.exists(placeOf(GAS)) || Files.mismatch(GAS, placeOf(GAS)) >= 0) {
            putGasBack();
        }
        Eventually.within(SOON, () -> assertThat(utilities()).isEqualTo(ALL));
        Eventually.within(SOON, () -> assertThat(messagesOfPlugins()).doesNotContain("is refused"));
    }

    @Test
    void theThreeUtilitiesServe() {
        Answer answer = PRODUCT.api().get("/api/v1/utilities");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(utilities()).isEqualTo(ALL);
        assertThat(answer.body()).allSatisfy(utility -> {
            assertThat(utility.at("/bundle/symbolicName").asText()).startsWith("org.jietong.plugin.");
            assertThat(utility.at("/rulePack/digest").asText()).hasSize(64);
        });
    }

    @Test
    void aPluginLeavesWithItsFileAndServesWithinThreeSecondsWhenItIsBack() throws IOException {
        Files.delete(placeOf(GAS));
        Eventually.within(SERVES, () -> assertThat(utilities()).containsExactly("heating", "water"));

        Answer away = PRODUCT.api().post("/api/v1/utilities/gas/classification", "{\"facts\": {}}");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        assertThat(classifiedWater()).isEqualTo(200);

        putGasBack();
        Eventually.within(SERVES, () -> assertThat(utilities()).isEqualTo(ALL));
    }

    @Test
    void aFileThatIsNoJarIsRefusedAndNothingElseIsDisturbed() throws IOException {
        drop("no-jar.jar", Files.writeString(PRODUCT.data().resolve("no-jar"), "this is no jar"));
        assertRefused("no-jar.jar", "cannot be read as a zip");
    }

    @Test
    void aJarThatDoesNotResolveIsRefusedNamingWhatIsMissing() throws IOException {
        drop("lacking.jar", named("lacking").header("Import-Package", "org.example.absent"));
        assertRefused("lacking.jar", "org.example.absent");
    }

    @Test
    void aPluginWithABrokenPackIsRefused() throws IOException {
        drop("broken.jar", named("broken").file("pack/pack.json", "{"));
        assertRefused("broken.jar", "rule pack is refused");
    }

    @Test
    void aPluginIsNotReplacedByOneWithABrokenPack() throws IOException {
        drop(GAS_FILE, PluginCopy.of(GAS).file("pack/pack.json", "{"));
        assertRefused(GAS_FILE, "rule pack is refused");
    }

    @Test
    void aPluginIsNotReplacedByOneWithABrokenClass() throws IOException {
        drop(GAS_FILE, newer().file("org/jietong/plugin/gas/internal/HourlyFlow.class", "no class"));
        assertRefused(GAS_FILE, "does not serve");
        assertThatGasServesAsBefore();
    }

    @Test
    void aPluginIsNotReplacedByOneWhoseComponentThrows() throws IOException {
        drop(GAS_FILE, throwing(newer()));
        assertRefused(
                GAS_FILE, "its component gas failed: java.lang.IllegalStateException: " + ThrowingUtility.MESSAGE);
        assertThatGasServesAsBefore();
    }

    @Test
    void aFurtherPluginWhoseComponentThrowsLeavesNothing() throws IOException {
        drop("throwing.jar", throwing(named("throwing")));
        assertRefused("throwing.jar", ThrowingUtility.MESSAGE);
        assertThat(symbolicNames()).doesNotContain("throwing");
        assertThatGasServesAsBefore();
    }

    @Test
    void aPluginIsNotReplacedByOneThatBringsAnotherUtilityThanItsPack() throws IOException {
        drop(GAS_FILE, withComponent(newer().classFile(SewageUtility.class), SewageUtility.class.getName(), ""));
        assertRefused(GAS_FILE, "its rule pack is for the utility gas, and it brings the utility sewage");
        assertThatGasServesAsBefore();
    }

    @Test
    void aPluginIsNotReplacedByOneThatLacksAServiceUntilThatIsThere() throws IOException {
        drop(GAS_FILE, lackingPump());
        assertRefused(GAS_FILE, "waits for its reference pump, a service " + CALLABLE);
        assertThatGasServesAsBefore();

        ServiceRegistration<?> pump = PRODUCT.context().registerService(CALLABLE, (Callable<String>) () -> "", null);
        Eventually.within(SOON, () -> assertThat(versionOfGas()).startsWith("9"));
        assertThat(classifiedGas()).isEqualTo(200);
        putGasBack();
        Eventually.within(SOON, () -> assertThat(versionOfGas()).startsWith("1."));
        pump.unregister();
    }

    @Test
    void noRequestFailsWhileAPluginIsReplacedOrItsReplacementIsRefused() throws Exception {
        String before = versionOfGas();
        Callers callers = new Callers(4, LivePluginsIT::classifiedGas);
        try {
            drop(GAS_FILE, newer());
            Eventually.within(SOON, () -> assertThat(versionOfGas()).startsWith("9"));
            drop(GAS_FILE, throwing(newer()));
            assertRefused(GAS_FILE, ThrowingUtility.MESSAGE);
            drop(GAS_FILE, lackingPump());
            assertRefused(GAS_FILE, "waits for its reference pump");
            putGasBack();
            Eventually.within(SOON, () -> assertThat(versionOfGas()).isEqualTo(before));
            int answered = callers.answered();
            Eventually.within(SOON, () -> assertThat(callers.answered()).isGreaterThan(answered + 100));
        } finally {
            callers.stop();
        }
        assertThat(callers.statuses()).containsExactly(200);
    }

    private static PluginCopy newer() {
        return PluginCopy.of(GAS).header("Bundle-Version", "9");
    }

    private static PluginCopy named(String symbolicName) {
        return PluginCopy.of(GAS).header("Bundle-SymbolicName", symbolicName);
    }

    private static PluginCopy throwing(PluginCopy copy) throws IOException {
        return withComponent(copy.classFile(ThrowingUtility.class), ThrowingUtility.class.getName(), "");
    }

    private static PluginCopy lackingPump() {
        return withComponent(newer(), GAS_CLASS, "<reference name=\"pump\" interface=\"" + CALLABLE + "\"/>");
    }

    private static PluginCopy withComponent(PluginCopy copy, String implementation, String references) {
        String init = implementation.equals(GAS_CLASS) ? " init=\"1\"" : "";
        return copy.file("OSGI-INF/" + GAS_CLASS + ".xml", """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="gas"%s>
                  <service><provide interface="org.jietong.api.utility.Utility"/></service>
                  %s
                  <implementation class="%s"/>
                </scr:component>
                """.formatted(init, references, implementation));
    }

    private static void assertThatGasServesAsBefore() {
        assertThat(versionOfGas()).startsWith("1.");
        assertThat(classifiedGas()).isEqualTo(200);
    }

    private static String versionOfGas() {
        return StreamSupport.stream(
                        PRODUCT.api().get("/api/v1/utilities").body().spliterator(), false)
                .filter(utility -> utility.path("code").asText().equals("gas"))
                .map(utility -> utility.at("/bundle/version").asText())
                .findFirst()
                .orElse("none");
    }

    private static List<String> symbolicNames() {
        return ofUtilities("/bundle/symbolicName");
    }

    private static int classifiedGas() {
        return PRODUCT.api()
                .post(
                        "/api/v1/utilities/gas/classification",
                        "{\"facts\": {\"simpleLowRisk\": true, \"externalLine\": false, \"hourlyFlow\": 2,"
                                + " \"gasPoints\": 1}}")
                .status();
    }

    private static void assertRefused(String file, String words) {
        Eventually.within(SOON, () -> assertThat(messagesOfPlugins())
                .contains(file + " is refused")
                .contains(words));
        assertThat(PRODUCT.api().get("/health/ready").status()).isEqualTo(200);
        assertThat(utilities()).isEqualTo(ALL);
        assertThat(classifiedWater()).isEqualTo(200);
    }

    private static int classifiedWater() {
        return PRODUCT.api()
                .post("/api/v1/utilities/water/classification", SIMPLE_WATER)
                .status();
    }

    private static List<String> utilities() {
        return ofUtilities("/code");
    }

    private static List<String> ofUtilities(String pointer) {
        return StreamSupport.stream(
                        PRODUCT.api().get("/api/v1/utilities").body().spliterator(), false)
                .map(utility -> utility.at(pointer).asText())
                .toList();
    }

    private static String messagesOfPlugins() {
        return StreamSupport.stream(
                        PRODUCT.api().get("/health/ready").body().path("checks").spliterator(), false)
                .filter(check -> check.path("name").asText().equals("plugins"))
                .map(check -> check.path("messages").toString())
                .findFirst()
                .orElse("");
    }

    private static void putGasBack() throws IOException {
        drop(GAS_FILE, GAS);
    }

    private static void drop(String name, PluginCopy copy) throws IOException {
        drop(name, copy.in(PRODUCT.data()));
    }

    private static void drop(String name, Path jar) throws IOException {
        Files.copy(jar, PRODUCT.plugins().resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path placeOf(Path jar) {
        return PRODUCT.plugins().resolve(jar.getFileName());
    }

    private static Path pluginOf(String utility) {
        return Assembly.home().resolve("plugins/org.jietong.plugin." + utility + ".jar");
    }
}

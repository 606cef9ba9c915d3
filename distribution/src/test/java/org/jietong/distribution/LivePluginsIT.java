package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.StreamSupport;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A utility is deployed, replaced and taken away while the others serve. */
class LivePluginsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final Duration SERVES = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final List<String> ALL = List.of("gas", "heating", "water");
    private static final Path GAS = pluginOf("gas");
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
        if (!Files.exists(placeOf(GAS))) {
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
        drop(
                "lacking.jar",
                changed(
                        GAS,
                        Map.of("Bundle-SymbolicName", "lacking", "Import-Package", "org.example.absent"),
                        Map.of()));
        assertRefused("lacking.jar", "org.example.absent");
    }

    @Test
    void aPluginWithABrokenPackIsRefused() throws IOException {
        drop("broken.jar", changed(GAS, Map.of("Bundle-SymbolicName", "broken"), Map.of("pack/pack.json", "{")));
        assertRefused("broken.jar", "rule pack is refused");
    }

    @Test
    void aPluginIsNotReplacedByOneWithABrokenPack() throws IOException {
        drop(GAS.getFileName().toString(), changed(GAS, Map.of(), Map.of("pack/pack.json", "{")));
        assertRefused(GAS.getFileName().toString(), "rule pack is refused");
        putGasBack();
    }

    @Test
    void aPluginIsNotReplacedByOneWhoseComponentFails() throws IOException {
        String code = "org/jietong/plugin/gas/internal/HourlyFlow.class";
        drop(GAS.getFileName().toString(), changed(GAS, Map.of("Bundle-Version", "9"), Map.of(code, "no class")));
        assertRefused(GAS.getFileName().toString(), "does not serve");
        Eventually.within(SERVES, () -> assertThat(classifiedGas()).isEqualTo(200));
        putGasBack();
    }

    @Test
    void aPluginIsNotReplacedByOneThatLacksAService() throws IOException {
        String component = "OSGI-INF/org.jietong.plugin.gas.internal.GasUtility.xml";
        String lacking = """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="gas" init="1">
                  <service><provide interface="org.jietong.api.utility.Utility"/></service>
                  <reference name="absent" interface="java.util.concurrent.Callable"/>
                  <implementation class="org.jietong.plugin.gas.internal.GasUtility"/>
                </scr:component>
                """;
        drop(GAS.getFileName().toString(), changed(GAS, Map.of("Bundle-Version", "9"), Map.of(component, lacking)));
        assertRefused(GAS.getFileName().toString(), "reference absent");
        Eventually.within(SERVES, () -> assertThat(classifiedGas()).isEqualTo(200));
        putGasBack();
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
        return StreamSupport.stream(
                        PRODUCT.api().get("/api/v1/utilities").body().spliterator(), false)
                .map(utility -> utility.path("code").asText())
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
        drop(GAS.getFileName().toString(), GAS);
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

    /** A copy of a jar with other headers and other files. */
    private static Path changed(Path original, Map<String, String> headers, Map<String, String> files)
            throws IOException {
        Path copy = Files.createTempFile(PRODUCT.data(), "changed", ".jar");
        try (JarFile jar = new JarFile(original.toFile());
                OutputStream file = Files.newOutputStream(copy);
                JarOutputStream out = new JarOutputStream(file, manifest(jar, headers))) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    out.write(content(jar, entry, files));
                    out.closeEntry();
                }
            }
        }
        return copy;
    }

    private static byte[] content(JarFile jar, JarEntry entry, Map<String, String> files) throws IOException {
        if (files.containsKey(entry.getName())) {
            return files.get(entry.getName()).getBytes(StandardCharsets.UTF_8);
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static Manifest manifest(JarFile jar, Map<String, String> headers) throws IOException {
        Manifest manifest = new Manifest(jar.getManifest());
        Attributes main = manifest.getMainAttributes();
        headers.forEach(main::putValue);
        return manifest;
    }
}

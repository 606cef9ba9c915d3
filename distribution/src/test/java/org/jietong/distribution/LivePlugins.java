package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jietong.testkit.Eventually;

/** The folder of a product's plugins, and what is seen of it over HTTP. */
record LivePlugins(Product product) {
    static final Duration SOON = Duration.ofSeconds(15);
    static final List<String> ALL = List.of("gas", "heating", "water");

    private static final String SIMPLE_WATER = "{\"facts\": {\"simpleLowRisk\": true, \"externalLine\": false}}";
    private static final String SIMPLE_GAS =
            "{\"facts\": {\"simpleLowRisk\": true, \"externalLine\": false," + " \"hourlyFlow\": 2, \"gasPoints\": 1}}";

    void drop(String name, PluginCopy copy) throws IOException {
        drop(name, copy.in(product.data()));
    }

    void drop(String name, Path jar) throws IOException {
        Files.copy(jar, placeOf(name), StandardCopyOption.REPLACE_EXISTING);
    }

    Path placeOf(String name) {
        return product.plugins().resolve(name);
    }

    /** Drops rules that are decided later than those there are: of two of one instant nobody can say which was first. */
    void dropLater(String name, PluginCopy copy) throws IOException {
        product.clock().advance(Duration.ofSeconds(1));
        drop(name, copy);
    }

    void putGasBack() throws IOException {
        drop(GasPlugin.FILE, GasPlugin.JAR);
    }

    /** As it was delivered; returns when that serves again. */
    void restore() throws IOException {
        try (Stream<Path> files = Files.list(product.plugins())) {
            for (Path file : files.toList()) {
                if (!Files.exists(Assembly.home().resolve("plugins").resolve(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        }
        Path gas = placeOf(GasPlugin.FILE);
        if (!Files.exists(gas) || Files.mismatch(GasPlugin.JAR, gas) >= 0) {
            putGasBack();
        }
        Eventually.within(SOON, () -> assertThat(utilities()).isEqualTo(ALL));
        Eventually.within(SOON, () -> assertThat(gas("/bundle/version")).startsWith("1."));
        Eventually.within(SOON, () -> assertThat(messages()).doesNotContain("is refused", "is passed over"));
    }

    /** Returns when the health page says so; the utilities serve all the while. */
    void assertRefused(String file, String words) {
        assertTold(file + " is refused", words);
    }

    void assertTold(String what, String words) {
        Eventually.within(SOON, () -> assertThat(messages()).contains(what).contains(words));
        assertThat(product.api().get("/health/ready").status()).isEqualTo(200);
        assertThat(utilities()).isEqualTo(ALL);
        assertThat(classifiedWater()).isEqualTo(200);
    }

    void assertGasServesAsBefore() {
        assertThat(gas("/bundle/version")).startsWith("1.");
        assertThat(classifiedGas()).isEqualTo(200);
    }

    int classifiedGas() {
        return classified("gas", SIMPLE_GAS).status();
    }

    /** Classifies a use over which {@link UnhurriedGas} takes its time. */
    int classifiedSlowly() {
        return classifiedGas(UnhurriedGas.SLOW_FLOW);
    }

    /** Classifies a use over which {@link BlockingUtility} never ends. */
    int classifiedEndlessly() {
        return classifiedGas(BlockingUtility.ENDLESS_FLOW);
    }

    private int classifiedGas(String flow) {
        String request = "{\"facts\": {\"simpleLowRisk\": false, \"externalLine\": false, \"hourlyFlow\": " + flow
                + ", \"gasPoints\": 1}}";
        return classified("gas", request).status();
    }

    int classifiedWater() {
        return classified("water", SIMPLE_WATER).status();
    }

    Answer classified(String utility, String request) {
        return product.api().post("/api/v1/utilities/" + utility + "/classification", request);
    }

    List<String> utilities() {
        return ofUtilities("/code");
    }

    List<String> ofUtilities(String pointer) {
        return listed().map(utility -> utility.at(pointer).asText()).toList();
    }

    /** What is said of gas in the list of utilities. */
    String gas(String pointer) {
        return listed().filter(utility -> utility.path("code").asText().equals("gas"))
                .map(utility -> utility.at(pointer).asText())
                .findFirst()
                .orElse("none");
    }

    private Stream<JsonNode> listed() {
        return StreamSupport.stream(
                product.api().get("/api/v1/utilities").body().spliterator(), false);
    }

    String messages() {
        return StreamSupport.stream(
                        product.api().get("/health/ready").body().path("checks").spliterator(), false)
                .filter(check -> check.path("name").asText().equals("plugins"))
                .map(check -> check.path("messages").toString())
                .findFirst()
                .orElse("");
    }
}

package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jietong.testkit.Eventually;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Versions of the gas plugin that follow each other, in either way, and the class loaders they leave. */
final class Succession {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BUNDLES = "/api/v1/bundles";

    private final Product product;
    private final LivePlugins folder;
    private final UnaryOperator<Path> finish;
    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    private int turn;

    /** What is new in the next version. */
    enum Kind {
        SAME_CODE,
        NEW_CODE,
        NEW_PACK
    }

    /** @param finish is done to each jar before it is handed in, such as signing it */
    Succession(Product product, UnaryOperator<Path> finish) {
        this.product = product;
        this.folder = new LivePlugins(product);
        this.finish = finish;
    }

    /** Puts a version into the folder, and returns once it serves. */
    void drop(Kind kind) throws IOException {
        String version = nextVersion();
        Path jar = jar(kind, version);
        Path hidden = folder.placeOf("." + GasPlugin.FILE);
        Files.copy(jar, hidden, StandardCopyOption.REPLACE_EXISTING);
        Files.move(hidden, folder.placeOf(GasPlugin.FILE), StandardCopyOption.ATOMIC_MOVE);
        awaitServing(version);
    }

    /** Hands a version in over HTTP, and returns once it serves. */
    void upload(Kind kind) throws IOException {
        String version = nextVersion();
        JsonNode ended = uploaded(Files.readAllBytes(jar(kind, version)));
        assertThat(ended.path("state").asText()).as(ended.toString()).isEqualTo("SERVES");
        awaitServing(version);
    }

    private String nextVersion() {
        turn++;
        return "9." + turn + ".0";
    }

    private Path jar(Kind kind, String version) throws IOException {
        PluginCopy copy = kind == Kind.NEW_PACK ? GasPlugin.withRules("2099." + turn) : GasPlugin.newer();
        product.clock().advance(Duration.ofSeconds(kind == Kind.NEW_PACK ? 1 : 0));
        PluginCopy unhurried = GasPlugin.unhurried(copy).header("Bundle-Version", version);
        PluginCopy whole = kind == Kind.NEW_CODE ? unhurried.classFile(SewageUtility.class) : unhurried;
        return finish.apply(whole.in(product.data()));
    }

    /** Hands a jar in and follows it to its end. */
    JsonNode uploaded(byte[] jar) {
        FirstSignIn first = FirstSignIn.in(product.data());
        HttpApi admin = product.api().signedIn(first.login(), first.password());
        Answer answer = admin.upload(BUNDLES + "?confirm=downgrade", "application/java-archive", jar);
        return answer.status() == 202 ? ended(admin, answer.header("Location")) : answer.body();
    }

    private static JsonNode ended(HttpApi admin, String address) {
        Eventually.within(PATIENCE, () -> assertThat(
                        admin.get(address).body().path("state").asText())
                .isNotEqualTo("RUNNING"));
        return admin.get(address).body();
    }

    private void awaitServing(String version) {
        Eventually.within(
                PATIENCE, () -> assertThat(folder.gas("/bundle/version")).isEqualTo(version));
        Eventually.within(PATIENCE, () -> assertThat(bundles()).hasSize(1));
        loaders.add(
                new WeakReference<>(bundles().get(0).adapt(BundleWiring.class).getClassLoader()));
    }

    private List<Bundle> bundles() {
        return Arrays.stream(product.context().getBundles())
                .filter(bundle -> "org.jietong.plugin.gas".equals(bundle.getSymbolicName()))
                .toList();
    }

    /** Versions that served. */
    int replacements() {
        return turn;
    }

    /** Class loaders of removed versions that are left. */
    long loadersLeft() {
        System.gc();
        return loaders.stream()
                .limit(Math.max(0, loaders.size() - 1))
                .filter(loader -> loader.get() != null)
                .count();
    }
}

package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.jietong.deploy.internal.utilities.Replacements;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A real framework and a folder for jars, fresh for each test. */
final class TestFramework implements BeforeEachCallback, AfterEachCallback {
    private final JudgedPacks packs = new JudgedPacks();
    private Path room;
    private Framework framework;

    @Override
    public void beforeEach(ExtensionContext test) throws IOException, BundleException {
        room = Files.createTempDirectory("plugins");
        Files.createDirectory(folder());
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, room.resolve("cache").toString(), "felix.log.level", "0"));
        framework.start();
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException, BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(20));
        try (Stream<Path> left = Files.walk(room)) {
            List<Path> deepestFirst = left.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    Path folder() {
        return room.resolve("folder");
    }

    Path jar(String name) {
        return folder().resolve(name);
    }

    JudgedPacks packs() {
        return packs;
    }

    /** A kernel that starts in this framework, with whatever runs there already. */
    Plugins plugins(ServingProof proof, Replacements replacements) throws IOException {
        KeptJars kept = new KeptJars(Files.createDirectories(room.resolve("keep")));
        PackGate gate = new PackGate(packs, packs);
        return new Plugins(new FrameworkBundles(context(), proof, gate, replacements, kept), gate);
    }
}

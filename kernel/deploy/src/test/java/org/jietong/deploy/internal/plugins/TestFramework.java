package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jietong.api.problem.Outcome;
import org.jietong.deploy.internal.utilities.Replacements;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** A real framework and a folder for jars, fresh for each test. */
final class TestFramework implements BeforeEachCallback, AfterEachCallback {
    private Path path;
    private TestRoom room;

    @Override
    public void beforeEach(ExtensionContext test) throws IOException, BundleException {
        path = Files.createTempDirectory("plugins");
        room = new TestRoom(path);
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException, BundleException {
        room.close();
        try (Stream<Path> left = Files.walk(path)) {
            List<Path> deepestFirst = left.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    /** As if the process had ended and been started again. */
    void restart() throws IOException, BundleException {
        room.close();
        room = new TestRoom(path);
    }

    TestRoom room() {
        return room;
    }

    BundleContext context() {
        return room.context();
    }

    Path folder() {
        return room.folder();
    }

    Path jar(String name) {
        return room.jar(name);
    }

    JudgedPacks packs() {
        return room.packs();
    }

    Bundle plugin(String place) {
        return room.plugin(place);
    }

    Plugins plugins(ServingProof proof, Replacements replacements) throws IOException {
        return room.plugins(proof, Outcome::done, replacements, new WrittenDown());
    }
}

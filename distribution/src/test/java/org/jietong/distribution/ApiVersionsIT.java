package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** The plugins as they were built, beside the API of other versions of the kernel. Nothing is started. */
class ApiVersionsIT {
    private static final String API = "org.jietong.api";

    private Path room;
    private Framework framework;

    @BeforeEach
    void emptyFramework() throws BundleException {
        room = Assembly.freshRoom("versions");
        framework = new org.apache.felix.framework.FrameworkFactory()
                .newFramework(Map.of(
                        "org.osgi.framework.storage", room.resolve("cache").toString()));
        framework.init();
    }

    @AfterEach
    void stop() throws BundleException {
        framework.stop();
    }

    @Test
    void aPluginRunsOnALaterMinorVersionOfTheApi() throws Exception {
        assertThat(resolved("1.77.0")).isTrue();
    }

    @Test
    void aPluginDoesNotRunOnALaterMajorVersionOfTheApi() throws Exception {
        assertThat(resolved("2.0.0")).isFalse();
    }

    @Test
    void aPluginDoesNotRunOnAnEarlierVersionOfTheApiThanItWasBuiltAgainst() throws Exception {
        assertThat(resolved("0.9.0")).isFalse();
    }

    /** Whether the plugins of the utilities find all they need beside an API whose packages have that version. */
    private boolean resolved(String version) throws IOException, BundleException {
        List<Bundle> plugins = new ArrayList<>();
        for (Path jar : Assembly.bundles()) {
            install(isApi(jar) ? inVersion(jar, version) : jar);
        }
        for (String utility : LivePlugins.ALL) {
            plugins.add(install(Assembly.home().resolve("plugins/org.jietong.plugin." + utility + ".jar")));
        }
        return framework.adapt(FrameworkWiring.class).resolveBundles(plugins);
    }

    private Bundle install(Path jar) throws BundleException {
        return framework.getBundleContext().installBundle(jar.toUri().toString());
    }

    private static boolean isApi(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return API.equals(file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"));
        }
    }

    private Path inVersion(Path api, String version) throws IOException {
        try (JarFile file = new JarFile(api.toFile())) {
            String exported = file.getManifest().getMainAttributes().getValue("Export-Package");
            return PluginCopy.of(api)
                    .header("Export-Package", exported.replaceAll("version=\"[0-9.]+\"", "version=\"" + version + "\""))
                    .header("Import-Package", "org.osgi.framework")
                    .in(room);
        }
    }
}

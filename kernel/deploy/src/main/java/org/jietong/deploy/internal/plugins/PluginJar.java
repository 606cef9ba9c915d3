package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jietong.api.problem.Outcome;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A jar that says of itself that it is a bundle.
 *
 * @param path where it lies
 * @param symbolicName without directives
 */
record PluginJar(Path path, String symbolicName, Version version) {

    /** Reads the manifest; refused in words when the file is no zip or no bundle. */
    static Outcome<PluginJar> read(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            Manifest manifest = jar.getManifest();
            return manifest == null
                    ? Refusals.because(Refusals.NOT_A_BUNDLE, "it is a zip without META-INF/MANIFEST.MF, not a bundle")
                    : identified(path, manifest.getMainAttributes());
        } catch (IOException | SecurityException e) {
            return Refusals.because(Refusals.NOT_A_ZIP, "it cannot be read as a zip: " + e.getMessage());
        }
    }

    private static Outcome<PluginJar> identified(Path path, Attributes manifest) {
        String name = manifest.getValue(Constants.BUNDLE_SYMBOLICNAME);
        if (name == null || name.isBlank()) {
            return Refusals.because(Refusals.NOT_A_BUNDLE, "its manifest has no Bundle-SymbolicName: it is no bundle");
        }
        if (manifest.getValue(Constants.FRAGMENT_HOST) != null) {
            return Refusals.because(Refusals.NOT_A_BUNDLE, "it is a fragment of another bundle, not a plugin");
        }
        try {
            Version version = Version.parseVersion(manifest.getValue(Constants.BUNDLE_VERSION));
            return Outcome.done(new PluginJar(path, name.split(";", 2)[0].strip(), version));
        } catch (IllegalArgumentException e) {
            return Refusals.because(Refusals.NOT_A_BUNDLE, "its Bundle-Version is wrong: " + e.getMessage());
        }
    }

    String fileName() {
        return path.getFileName().toString();
    }
}

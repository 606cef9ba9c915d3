package org.jietong.deploy.internal.jars;

import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.jietong.api.problem.Outcome;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A jar that says of itself that it is a bundle, as it was taken in.
 *
 * @param path the copy that was looked through, which nobody else writes
 * @param fileName under which it came
 * @param symbolicName without directives
 * @param digest SHA-256, lower-case hex
 * @param trust what its signature is worth
 */
public record PluginJar(Path path, String fileName, String symbolicName, Version version, String digest, Trust trust) {
    private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.[\\w-]+)*");

    /** By what its manifest says; refused in words when it is no bundle. */
    static Outcome<PluginJar> of(Path path, String fileName, String digest, JarReading reading) {
        Attributes manifest =
                reading.manifest().map(Manifest::getMainAttributes).orElseGet(Attributes::new);
        if (manifest.isEmpty()) {
            return Refusals.because(Refusals.NOT_A_BUNDLE, "it is a zip without META-INF/MANIFEST.MF, not a bundle");
        }
        String name = manifest.getValue(Constants.BUNDLE_SYMBOLICNAME);
        if (name == null || name.isBlank()) {
            return Refusals.because(Refusals.NOT_A_BUNDLE, "its manifest has no Bundle-SymbolicName: it is no bundle");
        }
        String plain = name.split(";", 2)[0].strip();
        if (!NAME.matcher(plain).matches()) {
            return Refusals.because(
                    Refusals.NOT_A_BUNDLE,
                    "its Bundle-SymbolicName has other characters than letters, digits and _ - .");
        }
        if (manifest.getValue(Constants.FRAGMENT_HOST) != null) {
            return Refusals.because(Refusals.NOT_A_BUNDLE, "it is a fragment of another bundle, not a plugin");
        }
        try {
            Version version = Version.parseVersion(manifest.getValue(Constants.BUNDLE_VERSION));
            return Outcome.done(new PluginJar(path, fileName, plain, version, digest, reading.trust()));
        } catch (IllegalArgumentException e) {
            return Refusals.because(Refusals.NOT_A_BUNDLE, "its Bundle-Version is wrong: " + e.getMessage());
        }
    }

    /** The same under the name of a file. */
    public PluginJar called(String file) {
        return new PluginJar(path, file, symbolicName, version, digest, trust);
    }
}

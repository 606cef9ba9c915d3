package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;

/**
 * A copy of a plugin's jar under another symbolic name. The framework knows a bundle by name and version; only under
 * another name can a jar be resolved beside the one that runs.
 */
final class CandidateJar {
    private static final String SUFFIX = ".candidate";

    private CandidateJar() {}

    static void write(Path original, Path copy) throws IOException {
        try (JarFile jar = new JarFile(original.toFile());
                OutputStream file = Files.newOutputStream(copy);
                JarOutputStream out = new JarOutputStream(file, renamed(jar.getManifest()))) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (!isManifest(entry)) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    jar.getInputStream(entry).transferTo(out);
                    out.closeEntry();
                }
            }
        }
    }

    private static boolean isManifest(JarEntry entry) {
        return entry.getName().equalsIgnoreCase(JarFile.MANIFEST_NAME);
    }

    private static Manifest renamed(Manifest original) {
        Manifest manifest = new Manifest(original);
        String name = manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
        int end = name.indexOf(';') < 0 ? name.length() : name.indexOf(';');
        manifest.getMainAttributes()
                .putValue(Constants.BUNDLE_SYMBOLICNAME, name.substring(0, end).strip() + SUFFIX + name.substring(end));
        return manifest;
    }
}

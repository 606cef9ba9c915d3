package org.jietong.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The bundle of {@link MoodySource}, and whom it was asked for. */
final class SourceBundle {
    private SourceBundle() {}

    static Path built(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.jietong.test.source");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bundle-Activator", MoodySource.class.getName());
        main.putValue(
                "Import-Package",
                "org.jietong.api.evidence;version=\"[1.0,2)\",org.jietong.api.cases;version=\"[1.0,2)\","
                        + "org.osgi.framework");
        Path jar = Files.createDirectories(folder).resolve("source.jar");
        String name = MoodySource.class.getName().replace('.', '/') + ".class";
        try (InputStream in = MoodySource.class.getClassLoader().getResourceAsStream(name);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
        return jar;
    }

    static List<String> asked(Path data) throws IOException {
        Path file = data.resolve(MoodySource.FILE);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}

package org.jietong.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The bundle of {@link JournalWitness}, and what it has written down. */
final class WitnessBundle {
    private WitnessBundle() {}

    /** What one line says. */
    record Seen(long position, String event, String application, long version) {
        static Seen of(String line) {
            String[] parts = line.split(" ");
            return new Seen(Long.parseLong(parts[0]), parts[1], parts[2], Long.parseLong(parts[3]));
        }
    }

    /** Builds it in some version. */
    static Path built(Path folder, String version) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.jietong.test.witness");
        main.putValue("Bundle-Version", version);
        main.putValue("Bundle-Activator", JournalWitness.class.getName());
        main.putValue("Import-Package", "org.jietong.api.journal;version=\"[1.0,2)\",org.osgi.framework");
        Path jar = Files.createDirectories(folder).resolve("witness-" + version + ".jar");
        String name = JournalWitness.class.getName().replace('.', '/') + ".class";
        try (InputStream in = JournalWitness.class.getClassLoader().getResourceAsStream(name);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
        return jar;
    }

    /** All that it was given in a product, in order; a line that a kill cut off is left out. */
    static List<Seen> seen(ProcessProduct product) throws IOException {
        Path file = product.data().resolve(JournalWitness.FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        List<Seen> seen = new ArrayList<>();
        text.substring(0, text.lastIndexOf('\n') + 1).lines().map(Seen::of).forEach(seen::add);
        return seen;
    }
}

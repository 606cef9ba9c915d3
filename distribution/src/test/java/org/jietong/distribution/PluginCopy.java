package org.jietong.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A plugin's jar with other headers and other files. */
final class PluginCopy {
    private final Path original;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private int zeros;

    private PluginCopy(Path original) {
        this.original = original;
    }

    static PluginCopy of(Path original) {
        return new PluginCopy(original);
    }

    PluginCopy header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** In place of the file of that name, or beside the others. */
    PluginCopy file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With a piece of a file replaced, which has to be there. */
    PluginCopy replace(String name, String piece, String by) throws IOException {
        try (JarFile jar = new JarFile(original.toFile())) {
            byte[] content = files.containsKey(name) ? files.get(name) : content(jar, jar.getJarEntry(name));
            String text = new String(content, StandardCharsets.UTF_8);
            if (!text.contains(piece)) {
                throw new IllegalArgumentException(name + " has no " + piece);
            }
            return file(name, text.replace(piece, by));
        }
    }

    /** Leaves out what lies in a folder. */
    PluginCopy without(String folder) {
        leftOut.add(folder);
        return this;
    }

    /** A class of the tests, as the plugin's own. */
    PluginCopy classFile(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            return file(name, in.readAllBytes());
        }
    }

    /** With a file of nothing but zeros, which weighs little in a jar. */
    PluginCopy zeros(int megabytes) {
        zeros = megabytes;
        return this;
    }

    private PluginCopy file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Path in(Path folder) throws IOException {
        Path copy = Files.createTempFile(folder, "changed", ".jar");
        try (JarFile jar = new JarFile(original.toFile());
                OutputStream file = Files.newOutputStream(copy);
                JarOutputStream out = new JarOutputStream(file, manifest(jar))) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (isTakenOver(entry.getName())) {
                    write(out, entry.getName(), content(jar, entry));
                }
            }
            for (Map.Entry<String, byte[]> added : files.entrySet()) {
                write(out, added.getKey(), added.getValue());
            }
            writeZeros(out);
        }
        return copy;
    }

    private boolean isTakenOver(String name) {
        return !name.equals(JarFile.MANIFEST_NAME)
                && !files.containsKey(name)
                && leftOut.stream().noneMatch(name::startsWith);
    }

    private static void write(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private void writeZeros(JarOutputStream out) throws IOException {
        if (zeros > 0) {
            byte[] megabyte = new byte[1 << 20];
            out.putNextEntry(new JarEntry("zeros"));
            for (int written = 0; written < zeros; written++) {
                out.write(megabyte);
            }
            out.closeEntry();
        }
    }

    private static byte[] content(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private Manifest manifest(JarFile jar) throws IOException {
        Manifest manifest = new Manifest(jar.getManifest());
        Attributes main = manifest.getMainAttributes();
        headers.forEach(main::putValue);
        return manifest;
    }
}

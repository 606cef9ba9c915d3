package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jietong.deploy.internal.plugins.FolderScan.Stamp;

/**
 * The jars that one look into the folder found.
 *
 * @param stamps of each jar by its name
 * @param passedOver the reason in words by name of what is called a jar and cannot be one
 */
record PluginFiles(SortedMap<String, Stamp> stamps, SortedMap<String, String> passedOver) {
    private static final String ENDING = ".jar";

    PluginFiles {
        stamps = Collections.unmodifiableSortedMap(new TreeMap<>(stamps));
        passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
    }

    static PluginFiles none() {
        return new PluginFiles(new TreeMap<>(), new TreeMap<>());
    }

    /** Looks again. Hidden files are left alone: who copies in two steps hides the first one. */
    PluginFiles seenAgain(Path folder) throws IOException {
        SortedMap<String, Stamp> jars = new TreeMap<>();
        SortedMap<String, String> others = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(PluginFiles::isCalledJar)::iterator) {
                look(file, jars, others);
            }
        }
        return new PluginFiles(jars, others);
    }

    private static boolean isCalledJar(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) && !name.startsWith(".");
    }

    private void look(Path file, Map<String, Stamp> jars, Map<String, String> others) {
        String name = file.getFileName().toString();
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            if (seen.isRegularFile()) {
                jars.put(name, new Stamp(seen.size(), seen.lastModifiedTime().toMillis()));
            } else {
                others.put(name, noFile(seen));
            }
        } catch (IOException e) {
            others.put(name, "it cannot be read: " + e);
            // A file that is there but cannot be looked at, as when rights were taken away, keeps its plugin running.
            if (!(e instanceof NoSuchFileException) && stamps.containsKey(name)) {
                jars.put(name, stamps.get(name));
            }
        }
    }

    private static String noFile(BasicFileAttributes seen) {
        return seen.isDirectory()
                ? "it is a folder and not a jar; put the jar file itself into the folder of the plugins"
                : "it is no regular file";
    }
}

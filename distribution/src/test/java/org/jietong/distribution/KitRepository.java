package org.jietong.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A local repository for a Maven of the test's own: what this build has downloaded, by links, and what it has built. Nothing
 * of this build is installed where other builds would find it.
 */
final class KitRepository {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOWNLOADED = Path.of(System.getProperty("jietong.test.localRepository"));
    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("</parent>\\s*<artifactId>(.+?)</artifactId>");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>org.jietong.parent</artifactId>\\s*<version>(.+?)</version>");

    private final Path folder;
    private final String parent;

    private KitRepository(Path folder) throws IOException {
        this.folder = folder;
        this.parent = Files.readString(ROOT.resolve("pom.xml"));
    }

    static KitRepository in(Path folder) throws IOException {
        KitRepository repository = new KitRepository(Files.createDirectories(folder));
        repository.linkDownloaded();
        repository.linkBuilt();
        return repository;
    }

    Path folder() {
        return folder;
    }

    String version() {
        return found(VERSION, parent);
    }

    /** The value of a property of the root project. */
    String property(String name) {
        return found(Pattern.compile("<" + Pattern.quote(name) + ">(.+?)</"), parent);
    }

    private void linkDownloaded() throws IOException {
        linkAll(DOWNLOADED, folder, "org");
        linkAll(DOWNLOADED.resolve("org"), Files.createDirectory(folder.resolve("org")), "jietong");
    }

    private static void linkAll(Path from, Path to, String besides) throws IOException {
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.toList()) {
                if (!entry.endsWith(besides)) {
                    Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
                }
            }
        }
    }

    private void linkBuilt() throws IOException {
        link("org.jietong.parent", "pom", ROOT.resolve("pom.xml"));
        for (Matcher modules = MODULE.matcher(parent); modules.find(); ) {
            Path module = ROOT.resolve(modules.group(1));
            String artifact = found(ARTIFACT, Files.readString(module.resolve("pom.xml")));
            Path jar = module.resolve("target").resolve(artifact + "-" + version() + ".jar");
            if (Files.exists(jar)) {
                link(artifact, "pom", module.resolve("pom.xml"));
                link(artifact, "jar", jar);
            }
        }
    }

    private void link(String artifact, String type, Path file) throws IOException {
        Path place = Files.createDirectories(
                folder.resolve("org/jietong").resolve(artifact).resolve(version()));
        Files.createSymbolicLink(place.resolve(artifact + "-" + version() + "." + type), file);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing matches " + pattern);
        }
        return matcher.group(1);
    }
}

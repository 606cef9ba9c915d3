package org.jietong.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A project that is made from the archetype and built by Maven, as a writer of plugins does it. */
final class KitProject {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path room;
    private final KitRepository repository;
    private final Map<String, String> wishes;

    private KitProject(Path room, Map<String, String> wishes) throws IOException {
        this.room = room;
        this.repository = KitRepository.in(room.resolve("repository"));
        this.wishes = wishes;
    }

    /**
     * Makes it.
     *
     * @param wishes the properties of the archetype that shall not be its defaults, {@code artifactId} among them
     */
    static KitProject made(Path room, Map<String, String> wishes) throws Exception {
        KitProject project = new KitProject(room, wishes);
        project.generate();
        return project;
    }

    Path folder() {
        return room.resolve(wishes.get("artifactId"));
    }

    /** The bundle, after the project's own tests have passed. */
    Path verified() throws Exception {
        maven(folder(), "verify");
        return folder().resolve("target/org.example." + wishes.get("artifactId") + ".jar");
    }

    private void generate() throws Exception {
        List<String> words = new ArrayList<>(List.of(
                "org.apache.maven.plugins:maven-archetype-plugin:"
                        + repository.property("maven.archetype.plugin.version") + ":generate",
                "-DarchetypeGroupId=org.jietong",
                "-DarchetypeArtifactId=org.jietong.archetype",
                "-DarchetypeVersion=" + repository.version(),
                "-DarchetypeCatalog=local",
                "-DinteractiveMode=false"));
        wishes.forEach((name, value) -> words.add("-D" + name + "=" + value));
        maven(room, words.toArray(String[]::new));
    }

    private void maven(Path where, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("jietong.test.maven"), "bin/mvn").toString(),
                "-B",
                "-Dmaven.repo.local=" + repository.folder()));
        if ("offline=true".equals(System.getProperty("jietong.test.network"))) {
            command.add("--offline");
        }
        command.addAll(List.of(words));
        Path log = room.resolve("maven.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + "\n" + Files.readString(log));
        }
    }
}

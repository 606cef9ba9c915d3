package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the house that hold for sources, those of tests among them. */
class SourceRulesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");
    private static final Path SELF = TEST.resolve("org/jietong/distribution/SourceRulesTest.java");
    /** The template of a utility is looked at in the project that is made from it. */
    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", ".git", "archetype-resources");

    private static final int LONGEST = 260;
    private static final int LONGEST_TEST = 400;
    private static final Pattern SLEEP = Pattern.compile("\\b(Thread|SECONDS|MILLISECONDS|MINUTES)\\.sleep\\(");
    private static final Pattern FIXED_PORT =
            Pattern.compile("(?:new ServerSocket\\(|setPort\\(|InetSocketAddress\\()(?:\"[^\"]*\", )?[1-9]\\d");
    private static final Pattern VERSION = Pattern.compile("@Version\\(\"\\d+\\.\\d+\\.\\d+\"\\)");

    /** Not exported: the bundles that need it carry it. */
    private static final String CARRIED_PRIVATELY = "/org/jietong/outbound/";

    private static List<Path> sources;

    @BeforeAll
    static void sources() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_SOURCES.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java") && !file.endsWith(SELF)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        sources = List.copyOf(found);
        assertThat(sources).hasSizeGreaterThan(500);
    }

    private static List<Path> below(Path folder) {
        return sources.stream()
                .filter(file -> file.toString().contains("/" + folder + "/"))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> longer(Path folder, int lines) {
        return below(folder).stream()
                .filter(file -> text(file).lines().count() > lines)
                .toList();
    }

    private static List<Path> with(Pattern what, List<Path> files) {
        return files.stream().filter(file -> what.matcher(text(file)).find()).toList();
    }

    @Test
    void noFileIsLong() {
        assertThat(longer(MAIN, LONGEST)).isEmpty();
        assertThat(longer(TEST, LONGEST_TEST)).isEmpty();
    }

    @Test
    void nobodySleeps() {
        assertThat(with(SLEEP, sources)).isEmpty();
    }

    @Test
    void noTestBindsAFixedPort() {
        assertThat(with(FIXED_PORT, below(TEST))).isEmpty();
    }

    @Test
    void everyPackageOfTheApiHasAVersionAndEveryOtherIsInternal() {
        List<Path> packages = below(MAIN).stream()
                .filter(file -> file.endsWith("package-info.java"))
                .toList();
        assertThat(packages).isNotEmpty().allSatisfy(file -> assertThat(
                        file.toString().contains("/internal/")
                                || file.toString().contains("/testkit/")
                                || file.toString().contains(CARRIED_PRIVATELY)
                                || VERSION.matcher(text(file)).find())
                .as(file.toString())
                .isTrue());
    }
}

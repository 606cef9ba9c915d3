package org.jietong.rules.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jietong.api.rules.PackContent;

/** A small gas pack, whole or with one thing changed. */
public final class TestPacks {
    private static final Pattern READINGS = Pattern.compile("\"annotations\": \\[.*?\\n  ],", Pattern.DOTALL);

    private final Map<String, byte[]> files;

    private TestPacks(Map<String, byte[]> files) {
        this.files = files;
    }

    public static TestPacks gas() {
        Path folder = resource("packs/gas");
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestPacks(files);
    }

    /** The gas table as the notice words it, with its gap and its overlaps. */
    public static TestPacks gasAsWorded() {
        return gas().withTable("packs/gas-as-worded.dmn")
                .replace("pack.json", "\"large-by-points-no-line\"", "\"large-no-line-by-points\"")
                .replace("pack.json", "\"large-by-points-line\"", "\"large-line-by-points\"")
                .replace("pack.json", "\"ordinary-line\"", "\"ordinary-line-by-flow\"");
    }

    /** The pack with a table whose rules no reading is about. */
    public TestPacks withUnreadTable(String resource) {
        String pack = new String(files.get("pack.json"), StandardCharsets.UTF_8);
        return withTable(resource).with("pack.json", READINGS.matcher(pack).replaceFirst("\"annotations\": [],"));
    }

    /** The pack with the notice's own wording beside its table. */
    public TestPacks withItsWording() {
        return with("as-worded.dmn", text("packs/gas-as-worded.dmn"));
    }

    /** The pack with another writing of its table. */
    public TestPacks withTable(String resource) {
        return with("classification.dmn", text(resource));
    }

    public TestPacks with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestPacks with(String path, byte[] bytes) {
        Map<String, byte[]> changed = new HashMap<>(files);
        changed.put(path, bytes);
        return new TestPacks(changed);
    }

    public TestPacks without(String path) {
        Map<String, byte[]> changed = new HashMap<>(files);
        changed.remove(path);
        return new TestPacks(changed);
    }

    /** The pack with a piece of a file replaced, which has to be there. */
    public TestPacks replace(String path, String piece, String by) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(path + " has no " + piece);
        }
        return with(path, text.replace(piece, by));
    }

    public PackContent content() {
        return new PackContent(files);
    }

    private static String text(String resource) {
        try {
            return Files.readString(resource(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(TestPacks.class.getClassLoader().getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.jietong.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.rules.PackContent;

/** Reads a rule pack from a folder. */
public final class PackDirectory {
    private PackDirectory() {}

    /**
     * The files below a folder, by their path in it.
     *
     * @throws UncheckedIOException when the folder or a file cannot be read
     */
    public static PackContent read(Path folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(name(folder, file), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackContent(files);
    }

    private static String name(Path folder, Path file) {
        Path inside = folder.relativize(file);
        List<Path> steps = new java.util.ArrayList<>();
        inside.forEach(steps::add);
        return steps.stream().map(Path::toString).collect(Collectors.joining("/"));
    }
}

package org.jietong.plugin.water.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jietong.api.rules.PackContent;

/** The pack of this module, read from its folder. */
final class WaterPack {
    private static final Path FOLDER = Path.of("src/main/resources/pack");

    private WaterPack() {}

    static PackContent content() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackContent(files);
    }
}

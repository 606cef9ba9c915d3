package org.jietong.plugin.water.internal;

import java.nio.file.Path;
import org.jietong.api.rules.PackContent;
import org.jietong.testkit.PackDirectory;

/** The pack of this module, read from its folder. */
final class WaterPack {
    static final Path FOLDER = Path.of("src/main/resources/pack");

    private WaterPack() {}

    static PackContent content() {
        return PackDirectory.read(FOLDER);
    }
}

package org.jietong.plugin.heating.internal;

import java.nio.file.Path;
import org.jietong.api.rules.PackContent;
import org.jietong.testkit.PackDirectory;

/** The pack of this module, read from its folder. */
final class HeatingPack {
    static final Path FOLDER = Path.of("src/main/resources/pack");

    private HeatingPack() {}

    static PackContent content() {
        return PackDirectory.read(FOLDER);
    }
}

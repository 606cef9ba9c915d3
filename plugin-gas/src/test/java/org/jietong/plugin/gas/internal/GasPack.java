package org.jietong.plugin.gas.internal;

import java.nio.file.Path;
import org.jietong.api.rules.PackContent;
import org.jietong.testkit.PackDirectory;

/** The pack of this module, read from its folder. */
final class GasPack {
    static final Path FOLDER = Path.of("src/main/resources/pack");

    private GasPack() {}

    static PackContent content() {
        return PackDirectory.read(FOLDER);
    }
}

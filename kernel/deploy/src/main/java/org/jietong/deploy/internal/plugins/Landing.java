package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jietong.deploy.internal.jars.PluginJar;

/** Puts a jar where a restart finds it. */
@FunctionalInterface
interface Landing {
    /** For a jar that lies there already. */
    Landing NONE = jar -> {};

    void land(PluginJar jar) throws IOException;

    /** Into the folder of the plugins, in one step for whoever looks, under its own name. */
    static Landing into(Path folder) {
        return jar -> land(jar.path(), folder.resolve(jar.fileName()));
    }

    /** Hidden files are passed over by whoever watches the folder. */
    static void land(Path from, Path to) throws IOException {
        Path half = to.resolveSibling("." + to.getFileName() + ".half");
        Files.copy(from, half, StandardCopyOption.REPLACE_EXISTING);
        Files.move(half, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

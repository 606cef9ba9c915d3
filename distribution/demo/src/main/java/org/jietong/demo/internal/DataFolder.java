package org.jietong.demo.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;

/** The folder for everything written. */
final class DataFolder {
    private DataFolder() {}

    static Path of(BundleContext context) {
        return Optional.ofNullable(context.getProperty("jietong.data"))
                .map(Path::of)
                .orElseGet(() -> Path.of(Optional.ofNullable(context.getProperty("jietong.home"))
                                .orElse("."))
                        .resolve("data"));
    }
}

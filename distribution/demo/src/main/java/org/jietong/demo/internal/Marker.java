package org.jietong.demo.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers that the sample cases are complete, so that a later start leaves them as whoever looks at the demonstration
 * has changed them.
 *
 * @param file stands in the data folder, and goes with it
 */
record Marker(Path file) {

    boolean isSet() {
        return Files.exists(file);
    }

    void set() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "The sample cases of the demonstration are complete.\n");
    }
}

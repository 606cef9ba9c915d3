package org.jietong.demo.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers something beyond the end of the process.
 *
 * @param file stands in the data folder, and goes with it
 * @param meaning what it means, for whoever opens the file
 */
record Marker(Path file, String meaning) {

    /**
     * The sample staff works here. From before the first of them is taken on; by it the launcher knows a folder whose
     * passwords everybody knows, and Hiring an installation that is no real one.
     */
    static Marker ofStaff(Path data) {
        return new Marker(
                data.resolve("demo-staff.txt"),
                "The staff here is that of the demonstration, whose passwords everybody knows.");
    }

    /** All sample cases are there: a later start leaves them as whoever looks at the demonstration has changed them. */
    static Marker ofCases(Path data) {
        return new Marker(data.resolve("demo-complete.txt"), "The sample cases of the demonstration are complete.");
    }

    boolean isSet() {
        return Files.exists(file);
    }

    void set() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, meaning + "\n");
    }
}

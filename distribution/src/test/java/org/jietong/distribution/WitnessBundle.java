package org.jietong.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bundle of {@link JournalWitness}, and what it has written down. */
final class WitnessBundle {
    private WitnessBundle() {}

    /** What one line says. */
    record Seen(long position, String event, String application, long version) {
        static Seen of(String line) {
            String[] parts = line.split(" ");
            return new Seen(Long.parseLong(parts[0]), parts[1], parts[2], Long.parseLong(parts[3]));
        }
    }

    /** Builds it in some version. */
    static Path built(Path folder, String version) throws IOException {
        return new ActivatorBundle(
                        "org.jietong.test.witness",
                        JournalWitness.class,
                        "org.jietong.api.journal;version=\"[1.0,2)\",org.osgi.framework")
                .built(folder, version);
    }

    /** All that it was given in a product, in order; a line that a kill cut off is left out. */
    static List<Seen> seen(ProcessProduct product) throws IOException {
        Path file = product.data().resolve(JournalWitness.FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        List<Seen> seen = new ArrayList<>();
        text.substring(0, text.lastIndexOf('\n') + 1).lines().map(Seen::of).forEach(seen::add);
        return seen;
    }
}

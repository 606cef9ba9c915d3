package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies of the jars that run, from which a failed replacement is undone: the folder holds the failed one by then. */
final class KeptJars {
    private static final Logger LOG = LoggerFactory.getLogger(KeptJars.class);
    private static final String NEXT = ".next";
    private static final String CANDIDATE = ".candidate";

    private final Path folder;

    /** @param folder for these copies alone */
    KeptJars(Path folder) {
        this.folder = folder;
    }

    /** The jar that ran last in a place. */
    Optional<Path> last(String place) {
        return Optional.of(folder.resolve(place)).filter(Files::exists);
    }

    /** Where a copy may lie while a jar is tried out. */
    Path candidate(String file) {
        return folder.resolve(file + CANDIDATE);
    }

    /** Copies what is to follow, beside what ran last: the disk may be full, and then nothing has happened yet. */
    void prepare(String place, Path jar) throws IOException {
        Files.copy(jar, folder.resolve(place + NEXT), StandardCopyOption.REPLACE_EXISTING);
    }

    /** What was prepared runs. That can no longer be taken back, so that a failure is told and nothing more. */
    void settle(String place) {
        try {
            Files.move(folder.resolve(place + NEXT), folder.resolve(place), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.error("The jar that runs in {} is not kept; what would be put back is the one before", place, e);
        }
    }

    /** Nothing runs in the place any more. */
    void forget(String place) {
        discard(folder.resolve(place));
        discard(folder.resolve(place + NEXT));
    }

    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted", file, e);
        }
    }
}

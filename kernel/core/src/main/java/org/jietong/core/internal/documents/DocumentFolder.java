package org.jietong.core.internal.documents;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Files as {@code ab/cd/<sha256>} below a folder. A file that was written apart is moved to its name in one step: under a
 * digest there is the whole file or none, also after a crash.
 *
 * @param folder where the files are kept; made when the first one comes
 */
record DocumentFolder(Path folder) {

    /** A new, empty file apart from those that are kept, on the same file system. */
    Path apart() throws IOException {
        return Files.createTempFile(Files.createDirectories(folder.resolve("incoming")), "document", ".part");
    }

    /** Gives a file that was written apart and forced to the disk its name. */
    void settle(Path written, String sha256) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        try {
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the documents folder must lie on one file system: " + folder, e);
        }
        force(place.getParent());
        force(place.getParent().getParent());
        force(folder);
    }

    /** A file that was kept here. */
    Optional<InputStream> open(String sha256) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(sha256)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Makes a new directory entry durable; file systems that cannot open a directory keep their own promises. */
    private static void force(Path directory) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}

package org.jietong.core.internal.journal.archive;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that under its name there is the whole file or none, also after a crash: apart, forced to the disk, then
 * moved to its name in one step.
 *
 * @param place its name
 */
record DurableFile(Path place) {

    void write(byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(place.getParent());
        Path written = Files.createTempFile(folder, "writing", ".part");
        try {
            try (FileChannel out = FileChannel.open(written, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
        force(folder);
        force(folder.getParent());
    }

    /** Makes a new directory entry durable; file systems that cannot open a directory keep their own promises. */
    private static void force(Path directory) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}

package org.jietong.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A Derby database with the whole schema and nothing in it. The build makes it by the migrations and packs it into this
 * bundle, so that the first start unpacks a database, which takes a tenth of the time of making one.
 */
final class EmptyDatabase {
    /** Where the build puts it in the bundle. */
    static final String ARCHIVE = "/db/derby-empty.zip";

    private EmptyDatabase() {}

    /**
     * Lays the database where none is yet. What is there is left alone; an unpacking that was cut off is begun anew.
     *
     * @param archive the packed database; null when this copy was built without: the migrations make one then
     * @param place the database's folder
     */
    static void lay(InputStream archive, Path place) throws IOException {
        if (archive == null || Files.exists(place)) {
            return;
        }
        Path unpacked = place.resolveSibling(place.getFileName() + ".new");
        delete(unpacked);
        unpack(archive, unpacked);
        Files.move(unpacked, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = folder.resolve(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                write(zip.readAllBytes(), file);
            }
        }
    }

    /** Through to the disk: Derby takes what it finds for durable. */
    private static void write(byte[] bytes, Path file) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> deepestFirst;
            try (Stream<Path> files = Files.walk(folder)) {
                deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}

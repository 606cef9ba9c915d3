package org.jietong.rules.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;

/**
 * Reads and writes the zip of a pack. It is unpacked file by file, so that no more is ever held than a zip and a pack may have, however
 * much a small zip may swell to; a name that leads elsewhere, or comes twice, refuses the whole.
 */
public final class PackArchive {
    private static final int LARGEST_ZIP = 8 << 20;
    private static final int LARGEST_FILE = 1 << 20;
    private static final int LARGEST_PACK = 5 << 20;
    private static final int MOST_FILES = 500;

    private PackArchive() {}

    /**
     * Reads a zip.
     *
     * @return the pack; refused with {@code PACK_REFUSED} naming the entry and what is wrong with it
     */
    public static Outcome<PackContent> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_ZIP + 1);
        if (bytes.length > LARGEST_ZIP) {
            return ArchiveRefusal.because("PACK_TOO_LARGE", "");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return read(zip);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // A name that is no text is told by the second.
            return ArchiveRefusal.because("NOT_A_ZIP", "");
        }
    }

    private static Outcome<PackContent> read(ZipInputStream zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long total = 0;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_FILES) {
                return ArchiveRefusal.because("TOO_MANY_FILES", "");
            }
            if (entry.isDirectory() || EntryNames.isOfTheSystem(entry.getName())) {
                continue;
            }
            if (!EntryNames.areLawful(entry.getName())) {
                return ArchiveRefusal.because("BAD_PATH", entry.getName());
            }
            byte[] bytes = zip.readNBytes(LARGEST_FILE + 1);
            total += bytes.length;
            if (bytes.length > LARGEST_FILE) {
                return ArchiveRefusal.because("FILE_TOO_LARGE", entry.getName());
            }
            if (total > LARGEST_PACK) {
                return ArchiveRefusal.because("PACK_TOO_LARGE", "");
            }
            if (files.put(entry.getName(), bytes) != null) {
                return ArchiveRefusal.because("DUPLICATE_FILE", entry.getName());
            }
        }
        return entries == 0
                ? ArchiveRefusal.because("NOT_A_ZIP", "")
                : Outcome.done(new PackContent(EntryNames.withoutCommonFolder(files)));
    }

    /** Writes a pack, the same bytes each time. */
    public static byte[] write(PackContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String path : content.paths()) {
                ZipEntry entry = new ZipEntry(path);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(content.bytes(path).orElseThrow());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory takes what is written to it", e);
        }
        return bytes.toByteArray();
    }
}

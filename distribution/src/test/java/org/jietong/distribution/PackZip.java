package org.jietong.distribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A rule pack that was taken out, to be changed as an administrator would, and handed in again. */
record PackZip(Map<String, byte[]> files) {

    static PackZip of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackZip(files);
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    PackZip with(String path, String text) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new PackZip(changed);
    }

    /** With a piece of a file replaced, which has to be there. */
    PackZip replace(String path, String piece, String by) {
        String text = text(path);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(path + " has no " + piece);
        }
        return with(path, text.replace(piece, by));
    }

    byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

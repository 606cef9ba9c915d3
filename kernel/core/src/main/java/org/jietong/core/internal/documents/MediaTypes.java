package org.jietong.core.internal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells what a file is by its first bytes; what a sender calls it does not count. */
final class MediaTypes {
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
            new Signature("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
            new Signature("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}));
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int LONGEST = 8;

    private MediaTypes() {}

    /** The media type of a file, if it is one of those that are taken. */
    static Optional<String> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LONGEST);
        }
        for (Signature signature : SIGNATURES) {
            if (begins(head, signature.bytes())) {
                return Optional.of(signature.mediaType());
            }
        }
        return begins(head, ZIP) && isOfd(file) ? Optional.of("application/ofd") : Optional.empty();
    }

    /** OFD (GB/T 33190) is a zip with {@code OFD.xml} at its root. */
    private static boolean isOfd(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("OFD.xml") != null;
        } catch (ZipException e) {
            return false;
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    @SuppressWarnings("ArrayRecordComponent") // private, never compared
    private record Signature(String mediaType, byte[] bytes) {}
}

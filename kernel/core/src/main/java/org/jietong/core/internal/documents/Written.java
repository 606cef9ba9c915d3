package org.jietong.core.internal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What was measured of a file.
 *
 * @param sha256 its digest in lower-case hex
 * @param size its size in bytes
 */
record Written(String sha256, long size) {
    static final int LARGEST = 20 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    /** Copies at most the largest size to the file and forces it to the disk; empty when there is more. */
    static Optional<Written> to(Path file, InputStream bytes) throws IOException {
        MessageDigest sha = digest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                size += n;
                if (size > LARGEST) {
                    return Optional.empty();
                }
                sha.update(buffer, 0, n);
                writeFully(out, ByteBuffer.wrap(buffer, 0, n));
            }
            out.force(true);
        }
        return Optional.of(new Written(HexFormat.of().formatHex(sha.digest()), size));
    }

    /** What there is. */
    static Written in(Path file) throws IOException {
        MessageDigest sha = digest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                sha.update(buffer, 0, n);
            }
        }
        return new Written(HexFormat.of().formatHex(sha.digest()), size);
    }

    private static void writeFully(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

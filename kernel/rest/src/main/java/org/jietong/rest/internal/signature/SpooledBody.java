package org.jietong.rest.internal.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A body that was read to its end: a small one in memory, a large one in a file that is gone when it was read.
 *
 * @param digest its SHA-256, in base64
 * @param stream the body from its beginning
 */
record SpooledBody(String digest, InputStream stream) {
    private static final int SMALL = 256 * 1024;

    static SpooledBody of(InputStream arriving) throws IOException {
        DigestInputStream counted = new DigestInputStream(arriving, sha256());
        byte[] start = counted.readNBytes(SMALL);
        InputStream small = new ByteArrayInputStream(start);
        InputStream body = start.length < SMALL ? small : new SequenceInputStream(small, spooled(counted));
        byte[] digest = counted.getMessageDigest().digest();
        return new SpooledBody(Base64.getEncoder().encodeToString(digest), body);
    }

    private static InputStream spooled(InputStream rest) throws IOException {
        Path file = Files.createTempFile("jietong-", ".body");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                rest.transferTo(out);
            }
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

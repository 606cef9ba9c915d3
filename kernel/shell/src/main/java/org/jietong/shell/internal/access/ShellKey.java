package org.jietong.shell.internal.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The file {@code shell} in the data folder: the port and a secret of this run, readable by its owner alone. */
final class ShellKey implements AutoCloseable {
    private static final int BYTES = 32;

    private final Path file;
    private final byte[] secret;

    private ShellKey(Path file, byte[] secret) {
        this.file = file;
        this.secret = secret;
    }

    /**
     * Writes a new one in place of that of an earlier run.
     *
     * @throws IOException when it cannot be written, or not so that others cannot read it
     */
    static ShellKey written(Path data, int port) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        Path file = data.resolve("shell");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, port + " " + secret + "\n");
        return new ShellKey(file, secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether somebody has read the file; the answer takes as long for one guess as for another. */
    boolean fits(String guess) {
        return MessageDigest.isEqual(secret, guess.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}

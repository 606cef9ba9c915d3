package org.jietong.security.internal.secret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that keys stand in.
 *
 * @param path where it is
 */
record KeyFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final String HEAD = """
            # Keys by which Jietong seals personal data. Without this file nobody can read it, Jietong included:
            # keep a copy, and keep it apart from the backups of the database. docs/privacy.md tells of it.
            """;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** What stands in it. */
    String read() throws IOException {
        if (isOpenToOthers()) {
            LOG.atWarn().addKeyValue("file", path).log("The file of the keys can be read by others than its owner");
        }
        return Files.readString(path, StandardCharsets.UTF_8);
    }

    /** The same; a file that is not there is made, and it is said so. */
    String readOrMake(SecureRandom random) throws IOException {
        if (!Files.exists(path)) {
            make(HEAD + KeyRing.fresh(random));
            LOG.atWarn()
                    .addKeyValue("file", path)
                    .log("No keys for personal data were named, so they were made; keep a copy of this file");
        }
        return read();
    }

    /** It is whole on the disk before it has its name: what is sealed with a key that was lost is lost. */
    private void make(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Path unfinished = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly());
        try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private FileAttribute<?>[] ownerOnly() throws IOException {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() throws IOException {
        return Files.getFileStore(path.getParent()).supportsFileAttributeView("posix");
    }

    private boolean isOpenToOthers() throws IOException {
        return isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(path));
    }
}

package org.jietong.core.internal.documents;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.StoredContent.Scan;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.core.internal.documents.scan.Scanning;

/**
 * Keeps files as {@code ab/cd/<sha256>} below a folder. A file is written apart, forced to the disk and then moved to
 * its name in one step: under a digest there is the whole file or none, also after a crash.
 */
public class FileContents implements DocumentContents {
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Scanning scanning;

    /**
     * @param folder where the files are kept; made when the first one comes
     * @param scanning looks for harmful content before a file gets there
     */
    public FileContents(Path folder, Scanning scanning) {
        this.folder = folder;
        this.scanning = scanning;
    }

    @Override
    public Outcome<StoredContent> keep(InputStream bytes, String fileName) throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path written = Files.createTempFile(incoming, "document", ".part");
        try {
            Optional<Written> copy = write(bytes, written);
            if (copy.isEmpty()) {
                return Outcome.refused(
                        Problem.of(ProblemType.PAYLOAD_TOO_LARGE, Map.of("limit", Integer.toString(LARGEST))));
            }
            Optional<String> mediaType = MediaTypes.of(written);
            if (mediaType.isEmpty()) {
                return Outcome.refused(
                        Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, Map.of("accepted", "PDF, PNG, JPEG, OFD")));
            }
            Outcome<Scan> scan = scanning.scan(written);
            if (scan.problem().isPresent()) {
                return Outcome.refused(scan.problem().get());
            }
            settle(written, copy.get().sha256());
            return Outcome.done(new StoredContent(
                    copy.get().sha256(),
                    mediaType.get(),
                    copy.get().size(),
                    FileName.of(fileName),
                    scan.orElseThrow()));
        } finally {
            Files.deleteIfExists(written);
        }
    }

    @Override
    public Optional<InputStream> open(StoredContent content) throws IOException {
        if (!DIGEST.matcher(content.sha256()).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.newInputStream(place(content.sha256())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Copies at most the largest size to the file and forces it to the disk; empty when there is more. */
    private static Optional<Written> write(InputStream bytes, Path file) throws IOException {
        MessageDigest sha = sha256();
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

    private static void writeFully(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private void settle(Path written, String sha256) throws IOException {
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Written(String sha256, long size) {}
}

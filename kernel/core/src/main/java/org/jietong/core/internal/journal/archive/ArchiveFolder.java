package org.jietong.core.internal.journal.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.JournalArchive.State;
import org.jietong.api.journal.PlacedEvent;

/**
 * The files of the archive: a folder for each month, in it compressed lines of JSON named by the place of their first event, and
 * {@code SHA256SUMS} over them, which {@code sha256sum -c} reads. What is recorded is never written again; what a crash has
 * left unrecorded is overwritten when its events are archived.
 */
class ArchiveFolder {
    private static final String SUMS = "SHA256SUMS";

    private final Path folder;

    ArchiveFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A file that was written.
     *
     * @param file its name below the folder
     * @param sha256 its digest
     */
    record Written(String file, String sha256) {}

    /** @param events at least one, in the order of their places */
    Written write(String month, List<PlacedEvent> events) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            EventLines.write(events, out);
        }
        String file = "%s/events-%012d.jsonl.gz".formatted(month, events.get(0).position());
        new DurableFile(folder.resolve(file)).write(bytes.toByteArray());
        return new Written(file, sha256(bytes.toByteArray()));
    }

    /**
     * The events of a file.
     *
     * @throws IOException also when its bytes are not those that were recorded
     */
    List<PlacedEvent> read(ArchivePart part) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(part.file()));
        if (!sha256(bytes).equals(part.sha256())) {
            throw new IOException("not the file that was archived: " + part.file());
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return EventLines.read(in);
        }
    }

    State state(ArchivePart part) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(part.file()));
            return sha256(bytes).equals(part.sha256()) ? State.INTACT : State.ALTERED;
        } catch (IOException e) {
            return State.MISSING;
        }
    }

    /** Writes the sums of a month, unless they stand there already. */
    void sums(String month, List<ArchivePart> parts) throws IOException {
        Path place = folder.resolve(month).resolve(SUMS);
        String sums = parts.stream()
                .map(part -> part.sha256() + "  " + Path.of(part.file()).getFileName() + "\n")
                .collect(Collectors.joining());
        if (!Files.exists(place) || !Files.readString(place).equals(sums)) {
            new DurableFile(place).write(sums.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.jietong.core.internal.evidence.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jietong.api.evidence.Evidence;
import org.jietong.api.evidence.EvidenceRequest;
import org.jietong.api.evidence.EvidenceSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives documents out of a folder, in which {@code index.json} says whose each file is. The index is read again when it was
 * changed; one that cannot be read is told of once, and the one before it holds.
 */
final class FileEvidence implements EvidenceSource {
    static final String INDEX = "index.json";

    private static final Logger LOG = LoggerFactory.getLogger(FileEvidence.class);
    private static final int LARGEST_INDEX = 20 * 1024 * 1024;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Path folder;
    private volatile Index index = new Index(Optional.empty(), List.of());

    FileEvidence(Path folder) {
        this.folder = folder;
    }

    /** The sources of which it has documents. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        index.entries().forEach(entry -> codes.add(entry.source()));
        return codes;
    }

    /** Reads the index if it was changed; for one thread at a time. */
    void refresh() {
        Optional<FileTime> changed = changed();
        if (changed.equals(index.changed())) {
            return;
        }
        try {
            index = new Index(changed, changed.isPresent() ? read() : List.of());
            LOG.info("{} documents can be fetched from {}", index.entries().size(), folder);
        } catch (IOException e) {
            // Not read again until it is changed.
            index = new Index(changed, index.entries());
            LOG.warn("The index of {} cannot be used: {}", folder, e.getMessage());
        }
    }

    private Optional<FileTime> changed() {
        try {
            return Optional.of(Files.getLastModifiedTime(folder.resolve(INDEX)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn(
                    "The index of {} cannot be looked at: {}",
                    folder,
                    e.getClass().getName());
            return index.changed();
        }
    }

    private List<IndexEntry> read() throws IOException {
        Path file = folder.resolve(INDEX);
        if (Files.size(file) > LARGEST_INDEX) {
            throw new IOException("it is larger than " + LARGEST_INDEX + " bytes");
        }
        JsonNode lines = mapper.readTree(Files.readAllBytes(file));
        if (!lines.isArray()) {
            throw new IOException("it is no list");
        }
        List<IndexEntry> entries = new ArrayList<>();
        for (JsonNode line : lines) {
            entries.add(IndexEntry.of(line, entries.size() + 1));
        }
        return List.copyOf(entries);
    }

    @Override
    public Evidence fetch(EvidenceRequest request) throws IOException {
        Set<String> keys = new HashSet<>();
        request.applicant().identityNumber().map(FileEvidence::key).ifPresent(keys::add);
        request.project().map(FileEvidence::key).ifPresent(keys::add);
        Optional<IndexEntry> found = index.entries().stream()
                .filter(entry -> entry.source().equals(request.source()) && keys.contains(entry.key()))
                .findFirst();
        return found.isEmpty() ? new Evidence.NotFound() : opened(found.get());
    }

    private static String key(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    private Evidence opened(IndexEntry entry) throws IOException {
        Path file = folder.resolve(entry.file());
        try {
            // Links are followed first, so that none leads out of the folder.
            if (!file.toRealPath().startsWith(folder.toRealPath()) || !Files.isRegularFile(file)) {
                return new Evidence.Unavailable("the index names a file outside its folder");
            }
            return new Evidence.Found(
                    Files.newInputStream(file),
                    entry.mediaType(),
                    file.getFileName().toString(),
                    Optional.of(entry.sha256()),
                    entry.issuer(),
                    entry.reference(),
                    entry.validUntil());
        } catch (NoSuchFileException e) {
            return new Evidence.Unavailable("the index names a file that is not there");
        }
    }

    private record Index(Optional<FileTime> changed, List<IndexEntry> entries) {}
}

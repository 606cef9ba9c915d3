package org.jietong.core.internal.journal.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads timelines: what the journal has of them, and what has left it for the archive. */
public class ArchivedEvents {
    private static final Logger LOG = LoggerFactory.getLogger(ArchivedEvents.class);
    private static final Actor ARCHIVE = new Actor(Actor.Kind.SYSTEM, "archive");

    private final Store store;
    private final ArchiveFolder folder;

    /** @param folder where the files lie */
    public ArchivedEvents(Store store, Path folder) {
        this.store = store;
        this.folder = new ArchiveFolder(folder);
    }

    /**
     * The archived events of a case, oldest first, and behind those of each file one that says where they lie. When a file
     * cannot be read, this one stands alone.
     */
    public List<JournalEvent> ofCase(UUID caseId) {
        return store.read(work -> work.archive().ofCase(caseId)).stream()
                .flatMap(part -> ofCase(caseId, part))
                .toList();
    }

    private Stream<JournalEvent> ofCase(UUID caseId, ArchivePart part) {
        Optional<List<PlacedEvent>> events = read(part);
        return Stream.concat(
                events.stream().flatMap(List::stream).map(PlacedEvent::event).filter(event -> event.caseId()
                        .equals(caseId)),
                Stream.of(told(caseId, part, events.isPresent())));
    }

    private Optional<List<PlacedEvent>> read(ArchivePart part) {
        try {
            return Optional.of(folder.read(part));
        } catch (IOException e) {
            LOG.error("A file of the archive of the journal cannot be read: {}", part.file(), e);
            return Optional.empty();
        }
    }

    private static JournalEvent told(UUID caseId, ArchivePart part, boolean readable) {
        Map<String, String> details = new HashMap<>();
        details.put("file", part.file());
        details.put("sha256", part.sha256());
        details.put("readable", Boolean.toString(readable));
        return new JournalEvent(
                part.id(),
                caseId,
                Optional.empty(),
                0,
                EventType.EVENTS_ARCHIVED.name(),
                part.archivedAt(),
                ARCHIVE,
                details);
    }
}

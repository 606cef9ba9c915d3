package org.jietong.core.internal.cases;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.store.Store;
import org.jietong.core.internal.journal.archive.ArchivedEvents;

/**
 * What happened to cases and applications, with what has been archived of it before the rest.
 *
 * @param store the journal
 * @param archive what has left it
 */
public record Timelines(Store store, ArchivedEvents archive) {
    private static final String ARCHIVED = EventType.EVENTS_ARCHIVED.name();

    /** What happened to a case, oldest first. */
    public List<JournalEvent> ofCase(UUID caseId) {
        return Stream.concat(
                        archive.ofCase(caseId).stream(),
                        store.read(work -> work.journal().ofCase(caseId)).stream())
                .toList();
    }

    List<JournalEvent> ofApplication(ApplicationKey key) {
        Predicate<JournalEvent> itsOwn =
                event -> event.applicationId().map(key.id()::equals).orElseGet(() -> event.type()
                        .equals(ARCHIVED));
        return Stream.concat(
                        archive.ofCase(key.caseId()).stream().filter(itsOwn),
                        store.read(work -> work.journal().ofApplication(key.id())).stream())
                .toList();
    }
}

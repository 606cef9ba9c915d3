package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.UnplacedEvent;
import org.osgi.annotation.versioning.ProviderType;

/** The journal. Events are only ever added. */
@ProviderType
public interface JournalRecords {

    void append(List<JournalEvent> events);

    /** The events of a case, oldest first. */
    List<JournalEvent> ofCase(UUID caseId);

    /** The events of an application, oldest first. */
    List<JournalEvent> ofApplication(UUID applicationId);

    /** Place of the last event that has one, 0 before the first. */
    long lastPlace();

    /** The same within a transaction, until whose end nobody else gives places. */
    long lockLastPlace();

    /** The oldest committed events that have no place yet, at most so many, by their ids. */
    List<UnplacedEvent> unplaced(int limit);

    /** Gives events the places behind the last one, in their order. */
    void place(List<UnplacedEvent> events, long last);

    /** The events behind a place, in the order of their places. */
    List<PlacedEvent> after(long position, int limit);

    /** Place of the last event before the first one that was recorded at an instant or since; the journal is searched for it. */
    long placeBefore(Instant at);
}

package org.jietong.api.store;

import java.util.List;
import java.util.UUID;
import org.jietong.api.journal.JournalEvent;
import org.osgi.annotation.versioning.ProviderType;

/** The journal. Events are only ever added. */
@ProviderType
public interface JournalRecords {

    void append(List<JournalEvent> events);

    /** The events of a case, oldest first. */
    List<JournalEvent> ofCase(UUID caseId);

    /** The events of an application, oldest first. */
    List<JournalEvent> ofApplication(UUID applicationId);
}

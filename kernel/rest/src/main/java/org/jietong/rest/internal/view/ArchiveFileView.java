package org.jietong.rest.internal.view;

import java.time.Instant;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.JournalArchive;
import org.jietong.api.journal.JournalArchive.Verified;

/**
 * A file of the archive that was looked at.
 *
 * @param file its name below the folder of the archive
 * @param sha256 the digest that was recorded
 * @param events number of events in it
 * @param firstPlace place of the first of them in the journal
 * @param lastPlace place of the last
 * @param archivedAt when they were taken out of the journal
 * @param state how it stands to what was recorded
 */
public record ArchiveFileView(
        String file,
        String sha256,
        int events,
        long firstPlace,
        long lastPlace,
        Instant archivedAt,
        JournalArchive.State state) {
    public static ArchiveFileView of(Verified verified) {
        ArchivePart part = verified.part();
        return new ArchiveFileView(
                part.file(),
                part.sha256(),
                part.events(),
                part.firstPlace(),
                part.lastPlace(),
                part.archivedAt(),
                verified.state());
    }
}

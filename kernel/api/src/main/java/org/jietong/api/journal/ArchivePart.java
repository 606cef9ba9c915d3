package org.jietong.api.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of archived events. It never changes.
 *
 * @param id the part
 * @param month the month in which the last event of its cases was recorded, as {@code 2021-03}
 * @param file its name below the folder of the archive
 * @param sha256 digest of the file, in lower-case hexadecimal
 * @param events number of events in it
 * @param firstPlace place of the first of them in the journal
 * @param lastPlace place of the last
 * @param archivedAt when they were taken out of the journal
 */
public record ArchivePart(
        UUID id,
        String month,
        String file,
        String sha256,
        int events,
        long firstPlace,
        long lastPlace,
        Instant archivedAt) {}

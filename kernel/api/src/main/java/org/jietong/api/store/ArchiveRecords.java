package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.JournalArchive.Month;
import org.jietong.api.journal.PlacedEvent;
import org.osgi.annotation.versioning.ProviderType;

/** What has left the journal for the archive, and what may leave it. */
@ProviderType
public interface ArchiveRecords {

    /** The events behind a place, in the order of their places, without what they say. */
    List<Passed> passed(long behind, int limit);

    /** Place of the reader of the journal that is farthest behind; empty when nobody reads it. */
    OptionalLong slowestReader();

    /** Those of some cases that may not leave: with an application that has not ended, or an event that was set aside. */
    Set<UUID> held(List<UUID> cases);

    /** All events of some cases in the order of their places; those without a place have 0. */
    List<PlacedEvent> events(List<UUID> cases);

    /**
     * Records a file and takes the events of its cases out of the journal.
     *
     * @return false when these are not as many as the file has; nothing may be kept of the transaction then
     */
    boolean take(ArchivePart part, List<UUID> cases);

    /** The files with events of a case, in the order of their places. */
    List<ArchivePart> ofCase(UUID caseId);

    /** The files of a month, in the order of their places. */
    List<ArchivePart> ofMonth(String month);

    /** The months that there are files of, oldest first. */
    List<Month> months();

    /** Place of the last archived event, 0 before the first: below it the journal has gaps. */
    long end();

    /**
     * An event that a walk over the journal passes.
     *
     * @param place its place
     * @param caseId its case
     * @param at when it was recorded
     */
    record Passed(long place, UUID caseId, Instant at) {}
}

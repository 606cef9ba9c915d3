package org.jietong.core.internal.journal.archive;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jietong.api.store.ArchiveRecords;
import org.jietong.api.store.ArchiveRecords.Passed;

/** The walk over the oldest part of the journal: no further than its slowest reader, and no further than is old enough. */
final class Passing {
    private Passing() {}

    /** The next events behind a place; none at the end of the walk. */
    static List<Passed> of(ArchiveRecords archive, long behind, Instant before, int limit) {
        long slowest = archive.slowestReader().orElse(Long.MAX_VALUE);
        Stream<Passed> page = archive.passed(behind, limit).stream();
        return page.takeWhile(event -> event.at().isBefore(before) && event.place() <= slowest)
                .toList();
    }
}

package org.jietong.core.internal.journal.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.ArchiveRecords.Passed;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.journal.archive.ArchiveFolder.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves events of cases that ended long ago from the journal to files. A file is whole on the disk before it is recorded, and it is
 * recorded in the transaction that takes its events out: so whatever breaks off in between, each event is in the journal or in
 * a recorded file, and in one of them only. Two nodes that should run it at once take nothing twice: the second finds fewer events
 * than its file has, and its transaction is undone.
 */
class Archiving implements ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(Archiving.class);
    private static final int PAGE = 500;
    private static final int MOST_PAGES = 200;

    private final Store store;
    private final ArchiveFolder folder;
    private final Retention retention;
    private final Ids ids;
    private final Clock clock;

    Archiving(Store store, ArchiveFolder folder, Retention retention, Ids ids, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.retention = retention;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "journal-archive";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        retention.before(clock).ifPresent(this::archive);
    }

    private void archive(Instant before) {
        finishLastSums();
        long place = 0;
        for (int pages = 0; pages < MOST_PAGES && !Thread.currentThread().isInterrupted(); pages++) {
            long behind = place;
            List<Passed> passed = store.read(work -> Passing.of(work.archive(), behind, before, PAGE));
            if (passed.isEmpty()) {
                return;
            }
            Selection.turns(passed).forEach(cases -> archive(cases, before));
            place = passed.get(passed.size() - 1).place();
        }
    }

    /** The sums are written after the transaction, so a crash may have left those of the last month behind. */
    private void finishLastSums() {
        store.read(work -> work.archive().months()).forEach(month -> sums(month.month()));
    }

    private void archive(List<UUID> cases, Instant before) {
        store.read(work -> Selection.of(work, cases, before, clock.getZone())).forEach(this::moved);
    }

    private void moved(Selection selection) {
        try {
            Written written = folder.write(selection.month(), selection.events());
            ArchivePart part =
                    selection.part(ids.next(), written, clock.instant().truncatedTo(ChronoUnit.MICROS));
            Outcome<ArchivePart> taken = store.transact(work -> taken(work, part, selection));
            Optional<ProblemType> refused = taken.problem().map(problem -> problem.type());
            if (refused.filter(ProblemType.CONFLICT::equals).isPresent()) {
                LOG.info(
                        "Events that were to be archived have changed meanwhile; they are looked at again: {}",
                        part.file());
                return;
            }
            LOG.info(
                    "Archived {} events of the journal: {}", taken.orElseThrow().events(), part.file());
        } catch (IOException e) {
            throw new UncheckedIOException("the archive of the journal cannot be written", e);
        }
        sums(selection.month());
    }

    /** While places and readers stand still: nobody may go back behind what leaves. */
    private static Outcome<ArchivePart> taken(UnitOfWork work, ArchivePart part, Selection selection) {
        work.journal().lockLastPlace();
        boolean stillFree =
                work.archive().held(selection.cases()).isEmpty() && Selection.isRead(work.archive(), part.lastPlace());
        return stillFree && work.archive().take(part, selection.cases())
                ? Outcome.done(part)
                : Outcome.refused(ProblemType.CONFLICT);
    }

    private void sums(String month) {
        try {
            folder.sums(month, store.read(work -> work.archive().ofMonth(month)));
        } catch (IOException e) {
            throw new UncheckedIOException("the sums of the archive cannot be written", e);
        }
    }
}

package org.jietong.core.internal.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases cases that ended long ago, once the settings say after how long. Each in a transaction of its own that looks again, so that
 * two nodes erase nothing twice and a run that breaks off leaves nothing half done.
 */
class Retention implements ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Actor RETENTION = new Actor(Actor.Kind.SYSTEM, "retention");
    private static final String REASON = "RETENTION";
    private static final int PAGE = 100;

    private final Store store;
    private final Erasing erasing;
    private final Optional<Period> after;
    private final Clock clock;

    Retention(Store store, Erasing erasing, Clock clock) {
        this.store = store;
        this.erasing = erasing;
        this.after = erasing.keeping().most();
        this.clock = clock;
    }

    @Override
    public String name() {
        return "personal-data-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        after.map(period -> ZonedDateTime.now(clock).minus(period).toInstant()).ifPresent(this::eraseBefore);
    }

    private void eraseBefore(Instant before) {
        int erased = 0;
        Optional<UUID> last = Optional.empty();
        do {
            Optional<UUID> behind = last;
            List<UUID> page = store.read(work -> work.erasure().kept(before, behind, PAGE));
            for (UUID id : page) {
                erased += erased(id, before) ? 1 : 0;
            }
            last = page.size() < PAGE ? Optional.empty() : Optional.of(page.get(page.size() - 1));
        } while (last.isPresent() && !Thread.currentThread().isInterrupted());
        if (erased > 0) {
            LOG.info("Cases whose personal data was kept long enough were erased: {}", erased);
        }
    }

    private boolean erased(UUID id, Instant before) {
        return store.transact(work -> Outcome.done(work.cases()
                        .find(id)
                        .filter(whole ->
                                !whole.open() && LastTouch.of(whole, work).isBefore(before))
                        .filter(whole -> erased(whole, work))
                        .isPresent()))
                .orElseThrow();
    }

    private boolean erased(Case whole, UnitOfWork work) {
        return erasing.erase(whole, REASON, RETENTION, clock.instant().truncatedTo(ChronoUnit.MICROS), work);
    }
}

package org.jietong.security.internal.secret;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.secret.KeyMark;
import org.jietong.api.secret.Sealer;
import org.jietong.api.store.SealingRecords;
import org.jietong.api.store.SealingRecords.Walk;
import org.jietong.api.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals with the key that writes whatever another key has sealed, or none: after the keys were rotated, and after an upgrade from what kept
 * values in the clear. It goes in pages, and how far it has come is kept, so that another node goes on after a kill. When the second
 * walk is done, nothing is sealed with an older key any more, which may be taken out of the file then.
 */
class SealingAnew implements ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(SealingAnew.class);
    private static final int PAGE = 200;
    private static final int PAGES = 50;
    private static final int FIRST = 1;
    private static final int LAST = 2;

    /** In which every node is started anew with the file that has the new key. */
    private static final Duration SETTLING = Duration.ofDays(1);

    private final Store store;
    private final Sealer sealer;
    private final Clock clock;

    SealingAnew(Store store, Sealer sealer, Clock clock) {
        this.store = store;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sealing-anew";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        Optional<Walk> walk = Optional.of(store.read(work -> work.sealing().walk()));
        for (int pages = 0;
                pages < PAGES && walk.isPresent() && !Thread.currentThread().isInterrupted();
                pages++) {
            walk = walk.flatMap(this::moved);
        }
    }

    /** One page further; empty when there is nothing to do, or another node has done it. */
    private Optional<Walk> moved(Walk seen) {
        Instant now = clock.instant();
        int key = sealer.writingKey();
        if (seen.key() != key) {
            return stored(seen, seen.begun(key, FIRST, now));
        }
        if (!seen.ended()) {
            return page(seen);
        }
        boolean isDue = seen.pass() < LAST && !now.isBefore(seen.since().plus(SETTLING));
        return isDue ? stored(seen, seen.begun(key, LAST, now)) : Optional.empty();
    }

    private Optional<Walk> stored(Walk seen, Walk now) {
        return store.transact(work -> Outcome.done(
                        Optional.of(now).filter(next -> work.sealing().move(seen, next))))
                .orElseThrow();
    }

    private Optional<Walk> page(Walk seen) {
        Optional<Walk> next =
                store.transact(work -> Outcome.done(page(seen, work.sealing()))).orElseThrow();
        next.filter(Walk::ended)
                .ifPresent(walk ->
                        LOG.info("What is sealed was gone through for key {}, walk {}", walk.key(), walk.pass()));
        return next;
    }

    private Optional<Walk> page(Walk seen, SealingRecords records) {
        Walk next = records.seal(seen.column(), seen.after(), PAGE)
                .map(seen::past)
                .orElseGet(() -> seen.next(records.columns()));
        if (next.ended() && next.pass() == LAST) {
            records.unmark(others(records.marks()));
        }
        return Optional.of(next).filter(moved -> records.move(seen, moved));
    }

    private List<KeyMark> others(List<KeyMark> marks) {
        return marks.stream()
                .filter(mark -> mark.id() != KeyMark.INDEX && mark.id() != sealer.writingKey())
                .toList();
    }
}

package org.jietong.messages.internal.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes messages after a time, however they ended: addresses and texts are not to stay for ever. */
final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int AT_ONCE = 200;
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);

    private final Store store;
    private final Duration kept;
    private final Clock clock;
    private volatile Instant next = Instant.MIN;

    Retention(Store store, Duration kept, Clock clock) {
        this.store = store;
        this.kept = kept;
        this.clock = clock;
    }

    /** One step, when it is time for one; as long as there is more, it always is. */
    void step() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        int deleted = store.transact(work -> Outcome.done(work.messages().deleteBefore(now.minus(kept), AT_ONCE)))
                .orElseThrow();
        if (deleted < AT_ONCE) {
            next = now.plus(BETWEEN_LOOKS);
        }
        if (deleted > 0) {
            LOG.info("Messages deleted since they are older than {} days: {}", kept.toDays(), deleted);
        }
    }
}

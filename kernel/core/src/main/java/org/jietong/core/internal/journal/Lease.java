package org.jietong.core.internal.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.journal.JournalConsumer.Beginning;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right of one node to feed a consumer, held for a while and asked for again in time.
 *
 * @param store where it is kept
 * @param node this node
 * @param clock the time, alike on all nodes to some seconds
 */
record Lease(Store store, String node, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    /** A node that dies is followed by another one after this. */
    private static final Duration LENGTH = Duration.ofSeconds(30);

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Where the consumer stands, if this node may feed it. */
    Optional<Reading> of(JournalConsumer consumer) {
        Optional<Reading> known =
                store.read(work -> work.consumers().find(consumer.name())).filter(this::lastsLong);
        return known.isPresent()
                ? known
                : store.transact(work -> Outcome.done(taken(work, consumer))).orElseThrow();
    }

    /** Whether there is time to begin something under it. */
    boolean lastsLong(Reading reading) {
        return isOurs(reading) && reading.leasedUntil().isAfter(now().plus(LENGTH.dividedBy(2)));
    }

    private boolean isOurs(Reading reading) {
        return reading.node().filter(node::equals).isPresent();
    }

    private Optional<Reading> taken(UnitOfWork work, JournalConsumer consumer) {
        Instant now = now();
        Optional<Reading> known = work.consumers().find(consumer.name());
        if (known.isEmpty()) {
            Reading first = new Reading(
                    consumer.name(), beginning(work, consumer), now, Optional.of(node), now.plus(LENGTH), 1);
            work.consumers().insert(first);
            return Optional.of(first);
        }
        Reading ours = known.get().fedBy(Optional.of(node), now.plus(LENGTH));
        boolean free = isOurs(known.get()) || !known.get().leasedUntil().isAfter(now);
        return free && work.consumers().save(known.get(), ours) ? Optional.of(ours) : Optional.empty();
    }

    private static long beginning(UnitOfWork work, JournalConsumer consumer) {
        if (consumer.beginning() != Beginning.FIRST_EVENT) {
            return work.journal().lastPlace();
        }
        long archived = work.archive().end();
        if (archived > 0) {
            LOG.warn("{} begins to read a journal of which events up to {} are archived", consumer.name(), archived);
        }
        return 0;
    }

    /** Lets another node have it at once. */
    void giveUp(String consumer) {
        store.transact(work -> {
            work.consumers().find(consumer).filter(this::isOurs).ifPresent(reading -> work.consumers()
                    .save(reading, reading.fedBy(Optional.empty(), now())));
            return Outcome.done(consumer);
        });
    }
}

package org.jietong.core.internal.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.journal.NotNowException;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.SetAside;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.jietong.api.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds one consumer. The place is written after the events were taken, so that each is taken at least once. For one thread.
 */
final class Feeding {
    private static final Logger LOG = LoggerFactory.getLogger(Feeding.class);
    private static final int PAGE = 100;

    private final Store store;
    private final JournalConsumer consumer;
    private final Lease lease;
    private final Patience patience;
    private final LongSupplier nanos;
    private long failing;
    private int failures;
    private long tryAgainAt;
    private Instant notBefore = Instant.MIN;

    /** @param nanos a clock that only ever goes forward, for the waits between attempts */
    Feeding(Store store, JournalConsumer consumer, Lease lease, Patience patience, LongSupplier nanos) {
        this.store = store;
        this.consumer = consumer;
        this.lease = lease;
        this.patience = patience;
        this.nanos = nanos;
    }

    /** Feeds a page of events; whether there may be more to do at once. */
    boolean turn() {
        boolean waits = failures > 0 && nanos.getAsLong() - tryAgainAt < 0;
        if (waits || lease.now().isBefore(notBefore)) {
            return false;
        }
        return lease.of(consumer).map(this::fed).orElse(false);
    }

    private boolean fed(Reading reading) {
        List<PlacedEvent> page = store.read(work -> work.journal().after(reading.position(), PAGE));
        long position = reading.position();
        for (PlacedEvent event : page) {
            if (!lease.lastsLong(reading) || !isDone(event)) {
                break;
            }
            position = event.position();
        }
        return position > reading.position() && moved(reading, position) && !page.isEmpty();
    }

    /** Whether the next event is due: this one was taken, or set aside. */
    private boolean isDone(PlacedEvent event) {
        try {
            consumer.accept(event);
            failures = 0;
            return true;
        } catch (NotNowException e) {
            notBefore = e.until();
            return false;
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                return false;
            }
            return failed(event, e);
        }
    }

    private boolean failed(PlacedEvent event, Exception failure) {
        failures = event.position() == failing ? failures + 1 : 1;
        failing = event.position();
        Optional<Duration> wait = patience.after(failures);
        if (wait.isPresent()) {
            tryAgainAt = nanos.getAsLong() + wait.get().toNanos();
            LOG.warn(
                    "{} could not take event {} of the journal, attempt {}",
                    consumer.name(),
                    event.position(),
                    failures,
                    failure);
            return false;
        }
        failures = 0;
        setAside(event, failure);
        return true;
    }

    private void setAside(PlacedEvent event, Exception failure) {
        LOG.error(
                "{} cannot take event {} of the journal; it is set aside", consumer.name(), event.position(), failure);
        SetAside aside = new SetAside(
                consumer.name(), event, lease.now(), failure.getClass().getName());
        store.transact(work -> {
                    work.consumers().setAside(aside);
                    return Outcome.done(aside);
                })
                .orElseThrow();
    }

    /** False when another node, or whoever moved the consumer, was quicker: then it is read again from there. */
    private boolean moved(Reading reading, long position) {
        return store.transact(work -> Outcome.done(work.consumers().save(reading, reading.at(position, lease.now()))))
                .orElseThrow();
    }

    /** Gives the consumer an event that was set aside. */
    boolean again(PlacedEvent event) {
        try {
            consumer.accept(event);
            return true;
        } catch (Exception e) {
            LOG.warn("{} could not take event {} once more", consumer.name(), event.position(), e);
            return false;
        }
    }

    void giveUp() {
        lease.giveUp(consumer.name());
    }
}

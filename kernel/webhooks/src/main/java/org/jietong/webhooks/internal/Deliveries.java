package org.jietong.webhooks.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Store;
import org.jietong.api.store.WebhookRecords.Kept;
import org.jietong.api.webhooks.Delivery;
import org.jietong.api.webhooks.Ending;
import org.jietong.webhooks.internal.post.BackOff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down how posting goes, and switches a web hook off that has done nothing but fail for days.
 *
 * @param store where that is kept
 * @param backOff when the next attempt is
 * @param clock the time
 */
record Deliveries(Store store, BackOff backOff, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration UNTIL_SWITCHED_OFF = Duration.ofDays(3);
    /** Not each success is written: that would be a statement for each event. */
    private static final Duration BETWEEN_SUCCESSES = Duration.ofMinutes(1);

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Kept succeeded(Kept webhook) {
        Delivery known = webhook.delivery();
        boolean isFresh = known.failures() == 0
                && known.succeededAt()
                        .filter(at -> at.plus(BETWEEN_SUCCESSES).isAfter(now()))
                        .isPresent();
        return isFresh ? webhook : written(webhook, delivery -> delivery.succeeded(now()));
    }

    /** An attempt has failed; the next one is put off. */
    Kept putOff(Kept webhook, String reason, Optional<Duration> asked) {
        return failed(webhook, delivery -> {
            Duration wait = backOff.after(delivery.failures() + 1);
            Duration longer = asked.filter(one -> one.compareTo(wait) > 0).orElse(wait);
            return delivery.failed(now(), reason, Optional.of(now().plus(longer).truncatedTo(ChronoUnit.MICROS)));
        });
    }

    /** The endpoint would not have an event; the journal decides when it is tried again. */
    Kept refused(Kept webhook, String reason) {
        return failed(webhook, delivery -> delivery.failed(now(), reason, Optional.empty()));
    }

    private Kept failed(Kept webhook, UnaryOperator<Delivery> change) {
        Kept written = written(webhook, change);
        boolean tooLong = written.delivery()
                .failingSince()
                .filter(since -> !since.plus(UNTIL_SWITCHED_OFF).isAfter(now()))
                .isPresent();
        return tooLong ? ended(written, Ending.FAILING) : written;
    }

    /** Switches a web hook off; what it has not posted yet waits. */
    Kept ended(Kept webhook, Ending why) {
        LOG.atError()
                .addKeyValue("webhook", webhook.id())
                .addKeyValue("ending", why)
                .log("A web hook is switched off; it goes on from where it stopped when it is switched on");
        return changed(webhook.id(), found -> found.ended(why), true).orElse(webhook);
    }

    private Kept written(Kept webhook, UnaryOperator<Delivery> change) {
        UnaryOperator<Kept> after = found -> new Kept(
                found.id(),
                found.subscription(),
                found.ending(),
                found.createdAt(),
                found.createdBy(),
                found.secrets(),
                change.apply(found.delivery()),
                found.version());
        return changed(webhook.id(), after, false).orElse(webhook);
    }

    /** Empty when the web hook has been deleted meanwhile. */
    private Optional<Kept> changed(UUID id, UnaryOperator<Kept> change, boolean whole) {
        Outcome<Kept> written = store.transact(work -> {
            Optional<Kept> found = work.webhooks().find(id);
            if (found.isEmpty()) {
                return Outcome.refused(ProblemType.NOT_FOUND);
            }
            Kept after = change.apply(found.get());
            if (whole) {
                work.webhooks().save(found.get(), after);
            } else {
                work.webhooks().delivered(id, after.delivery());
            }
            return Outcome.done(after);
        });
        return written instanceof Outcome.Done<Kept> done ? Optional.of(done.value()) : Optional.empty();
    }
}

package org.jietong.api.webhooks;

import java.time.Instant;
import java.util.Optional;

/**
 * How posting goes.
 *
 * @param succeededAt when it last went well, to about a minute
 * @param failedAt when it last failed
 * @param reason why, without what was posted
 * @param failingSince since when nothing has gone well; empty while it does
 * @param failures how many attempts have failed since
 * @param nextAt before which nothing is tried
 */
public record Delivery(
        Optional<Instant> succeededAt,
        Optional<Instant> failedAt,
        Optional<String> reason,
        Optional<Instant> failingSince,
        int failures,
        Optional<Instant> nextAt) {

    /** Nothing was posted yet. */
    public static Delivery none() {
        return new Delivery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    public Delivery succeeded(Instant at) {
        return new Delivery(Optional.of(at), failedAt, reason, Optional.empty(), 0, Optional.empty());
    }

    /** One more attempt has failed. */
    public Delivery failed(Instant at, String why, Optional<Instant> next) {
        return new Delivery(
                succeededAt,
                Optional.of(at),
                Optional.of(why),
                failingSince.or(() -> Optional.of(at)),
                failures + 1,
                next);
    }

    /** Begins anew: what is wrong was put right, or so somebody says. */
    public Delivery afresh() {
        return new Delivery(succeededAt, failedAt, reason, Optional.empty(), 0, Optional.empty());
    }
}

package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Optional;
import org.jietong.api.webhooks.Delivery;

/**
 * How posting goes.
 *
 * @param lastSuccess when it last went well
 * @param lastFailure when it last failed
 * @param reason why
 * @param failingSince since when nothing has gone well
 * @param failures how many attempts have failed since
 * @param nextAttempt before which nothing is tried
 */
public record DeliveryView(
        Optional<Instant> lastSuccess,
        Optional<Instant> lastFailure,
        Optional<String> reason,
        Optional<Instant> failingSince,
        int failures,
        Optional<Instant> nextAttempt) {
    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.succeededAt(),
                delivery.failedAt(),
                delivery.reason(),
                delivery.failingSince(),
                delivery.failures(),
                delivery.nextAt());
    }
}

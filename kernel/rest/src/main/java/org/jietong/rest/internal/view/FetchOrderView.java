package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Optional;
import org.jietong.api.evidence.FetchOrder;

/**
 * A document that is to be fetched, and the consent for its source.
 *
 * @param document the document
 * @param source the source
 * @param consent who consented to this source, when, and to which wording
 * @param askedAt when the document became wanted
 * @param attempts how often the source was asked
 * @param nextAt when it is asked next; empty when it is done
 * @param result what came of the last attempt
 */
public record FetchOrderView(
        String document,
        String source,
        ConsentGivenView consent,
        Instant askedAt,
        int attempts,
        Optional<Instant> nextAt,
        Optional<String> result) {
    public static FetchOrderView of(FetchOrder order) {
        return new FetchOrderView(
                order.document(),
                order.source(),
                ConsentGivenView.of(order.consent()),
                order.askedAt(),
                order.attempts(),
                order.nextAt(),
                order.result().map(Enum::name));
    }
}

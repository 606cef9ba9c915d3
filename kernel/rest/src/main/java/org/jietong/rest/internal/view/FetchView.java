package org.jietong.rest.internal.view;

import java.time.LocalDate;
import java.util.Optional;
import org.jietong.api.cases.Fetch;

/**
 * That a document was fetched from an evidence source, or why not.
 *
 * @param source the source
 * @param failure why it has to be handed in or promised after all
 * @param issuer who issued it
 * @param reference by which the issuer finds it again
 * @param validUntil the last day on which it is valid
 */
public record FetchView(
        String source,
        Optional<String> failure,
        Optional<String> issuer,
        Optional<String> reference,
        Optional<LocalDate> validUntil) {
    static FetchView of(Fetch fetch) {
        return new FetchView(fetch.source(), fetch.failure(), fetch.issuer(), fetch.reference(), fetch.validUntil());
    }

    /** Without what is the issuer's business, for who only knows a number and a phone. */
    static FetchView open(Fetch fetch) {
        return new FetchView(fetch.source(), fetch.failure(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

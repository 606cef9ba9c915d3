package org.jietong.api.cases;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a document was fetched from an evidence source, or why it was not (R2.4).
 *
 * @param source code of the source
 * @param failure why it has to be handed in or promised after all, a name of {@code FetchOrder.Result}; empty when it was
 *     received
 * @param issuer who issued it
 * @param reference by which the issuer finds it again
 * @param validUntil the last day on which it is valid
 */
public record Fetch(
        String source,
        Optional<String> failure,
        Optional<String> issuer,
        Optional<String> reference,
        Optional<LocalDate> validUntil) {

    /** One that was not received. */
    public static Fetch failed(String source, String failure) {
        return new Fetch(source, Optional.of(failure), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

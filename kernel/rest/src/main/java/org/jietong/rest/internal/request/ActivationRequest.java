package org.jietong.rest.internal.request;

import java.time.Instant;
import java.util.Optional;
import org.jietong.rest.internal.json.Also;

/**
 * Has a rule pack take force.
 *
 * @param from from when; as soon as can be when it is not given
 * @param why the reason, in words
 */
public record ActivationRequest(
        @Also("effectiveFrom") Optional<Instant> from,
        @Also({"reason", "note"}) Optional<String> why) {
    public String reason() {
        return why.orElse("");
    }
}

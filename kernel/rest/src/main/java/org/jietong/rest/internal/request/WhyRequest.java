package org.jietong.rest.internal.request;

import java.util.Optional;
import org.jietong.rest.internal.json.Also;

/**
 * Why something is decided.
 *
 * @param why the reason, in words
 */
public record WhyRequest(@Also({"reason", "note"}) Optional<String> why) {
    public String reason() {
        return why.orElse("");
    }
}

package org.jietong.rest.internal.request;

import java.util.Optional;
import org.jietong.rest.internal.json.Also;

/**
 * Has an earlier rule pack take force again.
 *
 * @param to the pack to go back to; the one in force before when it is not given
 * @param why the reason, in words
 */
public record RollbackRequest(
        Optional<String> to, @Also({"reason", "note"}) Optional<String> why) {
    public String reason() {
        return why.orElse("");
    }
}

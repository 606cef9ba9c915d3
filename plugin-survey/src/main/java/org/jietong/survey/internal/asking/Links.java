package org.jietong.survey.internal.asking;

import java.util.Optional;
import org.jietong.api.identity.SecretToken;

/**
 * The addresses at which people answer.
 *
 * @param site the public address of the product, without a slash at its end; without it nobody can be sent a link
 */
public record Links(Optional<String> site) {

    /**
     * The address for whoever has a token; empty without a public address. The token stands behind a {@code #}, which browsers send to
     * nobody, so that no log and no {@code Referer} has it.
     */
    public Optional<String> to(SecretToken token) {
        return site.map(address -> address + "/survey#" + token.value());
    }
}

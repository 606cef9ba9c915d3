package org.jietong.rest.internal.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Withdraws a consent.
 *
 * @param sources the codes of the sources; every one when they are left out
 */
public record ConsentWithdrawalRequest(Optional<List<String>> sources) {
    public Set<String> from() {
        return Set.copyOf(sources.orElse(List.of()));
    }
}

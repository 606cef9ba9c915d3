package org.jietong.api.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * How an evidence source fares, over all nodes.
 *
 * @param source its code
 * @param connected whether one answers for it on this node
 * @param lastSuccess when it answered last, if only that it has nothing
 * @param lastFailure when it failed last: was away or too late, or gave what cannot be taken
 * @param failures how often it has failed since it last answered
 * @param waiting how many documents are still to be fetched from it
 */
public record SourceStanding(
        String source,
        boolean connected,
        Optional<Instant> lastSuccess,
        Optional<Instant> lastFailure,
        int failures,
        int waiting) {

    /** The same as seen on a node that has it connected, or has not. */
    public SourceStanding on(boolean here) {
        return new SourceStanding(source, here, lastSuccess, lastFailure, failures, waiting);
    }
}

package org.jietong.api.webhooks;

import java.time.Instant;

/** From where events are posted once more. */
public sealed interface Replay {

    /**
     * From a place in the journal.
     *
     * @param place of the last event that counts as posted; 0 for all over again
     */
    record Behind(long place) implements Replay {}

    /**
     * Everything that was recorded since.
     *
     * @param at the instant
     */
    record Since(Instant at) implements Replay {}
}

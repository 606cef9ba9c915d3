package org.jietong.api.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a message has come.
 *
 * @param status how far
 * @param handoverKey the key of {@link OutgoingMessage}: another one only after somebody had it sent again
 * @param route place of the present way among those of the recipient, 0 for the first
 * @param tries how often it was handed over on this way
 * @param dueAt when it is handed over next, or given to another node when this one is not heard of; empty when it is not
 * @param tryingSince when it was first handed over on this way
 * @param reference by which the carrier knows it
 * @param lastError what was said when it was last not taken, for operators
 * @param changedAt when the status changed last
 */
public record Delivery(
        MessageStatus status,
        UUID handoverKey,
        int route,
        int tries,
        Optional<Instant> dueAt,
        Optional<Instant> tryingSince,
        Optional<String> reference,
        Optional<String> lastError,
        Instant changedAt) {

    /** That of a new message, on its first way. */
    public static Delivery waiting(UUID key, Instant dueAt, Instant now) {
        return new Delivery(
                MessageStatus.WAITING,
                key,
                0,
                0,
                Optional.of(dueAt),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now);
    }

    /** That of a notice at the desk, which is there by being written. */
    public static Delivery atTheDesk(UUID key, Instant now) {
        return new Delivery(
                MessageStatus.SENT,
                key,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now);
    }

    /** The same due at another instant. */
    public Delivery dueAt(Instant at) {
        return new Delivery(
                status, handoverKey, route, tries, Optional.of(at), tryingSince, reference, lastError, changedAt);
    }
}

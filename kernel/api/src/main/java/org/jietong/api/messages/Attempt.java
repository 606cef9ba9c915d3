package org.jietong.api.messages;

import java.time.Instant;
import java.util.UUID;
import org.jietong.api.rules.NoticeChannel;

/**
 * Something that was done about a message.
 *
 * @param id time-ordered (UUID version 7)
 * @param message the message
 * @param at when
 * @param channel by which way
 * @param kind what was done
 * @param by the gateway, or the staff member who had it sent again
 * @param note the carrier's reference, or why it was not taken; without address and text
 */
public record Attempt(UUID id, UUID message, Instant at, NoticeChannel channel, Kind kind, String by, String note) {

    /** What was done. */
    public enum Kind {
        TAKEN,
        LATER,
        REFUSED,
        /** Staff had it sent again. */
        RESENT,
        DELIVERED,
        UNDELIVERED
    }
}

package org.jietong.api.packs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.journal.Actor;

/**
 * Something that was done to a pack. Events are only ever added.
 *
 * @param id time-ordered (UUID version 7)
 * @param digest which pack
 * @param type what was done
 * @param at when
 * @param by who did it
 * @param staff the account, when a staff member did it
 * @param why the reason, in words
 */
public record PackEvent(UUID id, String digest, Type type, Instant at, Actor by, Optional<UUID> staff, String why) {

    /** What can be done to a pack. */
    public enum Type {
        /** Came with a bundle. */
        BROUGHT,
        UPLOADED,
        CHECKED,
        APPROVED,
        ACTIVATED,
        /** An activation was called off before it took force. */
        CANCELLED,
        ROLLED_BACK,
        WITHDRAWN
    }
}

package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Channels;

/**
 * A key of a channel.
 *
 * @param id by which requests name it
 * @param createdAt when it was made
 * @param endsAt when it is, or was, good no more
 */
public record ChannelKeyView(UUID id, Instant createdAt, Optional<Instant> endsAt) {
    static ChannelKeyView of(Channels.Key key) {
        return new ChannelKeyView(key.id(), key.createdAt(), key.endsAt());
    }
}

package org.jietong.rest.internal.view;

import java.util.UUID;
import org.jietong.api.identity.Channels;

/**
 * A channel with a new key, whose secret is shown this once.
 *
 * @param channel the channel
 * @param key the new key, as requests name it
 * @param secret what they are signed with, as it stands
 */
public record ChannelHandedView(ChannelView channel, UUID key, String secret) {
    public static ChannelHandedView of(Channels.Handed handed) {
        return new ChannelHandedView(ChannelView.of(handed.channel()), handed.key(), handed.secret());
    }

    /** Never with the secret. */
    @Override
    public String toString() {
        return channel.toString();
    }
}

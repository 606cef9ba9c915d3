package org.jietong.messages.internal.sending;

import java.time.Instant;
import java.time.ZoneId;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.QuietHours;
import org.jietong.api.rules.NoticeChannel;

/**
 * When a message may be handed over: what rings waits for the end of the quiet hours, unless it is urgent.
 *
 * @param usual those of the installation, for whoever has none of their own
 * @param zone of the installation
 */
public record QuietTimes(QuietHours usual, ZoneId zone) {

    /** The first instant from now on at which it may go by a channel. */
    public Instant earliest(NoticeChannel channel, Message.Addressee to, Message.Content content, Instant now) {
        boolean rings = channel == NoticeChannel.SMS || channel == NoticeChannel.WECHAT;
        return rings && !content.urgent() ? to.quiet().orElse(usual).endFrom(now, zone) : now;
    }
}

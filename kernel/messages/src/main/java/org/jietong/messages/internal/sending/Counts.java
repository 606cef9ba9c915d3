package org.jietong.messages.internal.sending;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.rules.NoticeChannel;

/** What became of messages on this node since it started. */
final class Counts {
    private final Map<NoticeChannel, LongAdder> sent = adders();
    private final Map<NoticeChannel, LongAdder> lost = adders();

    void became(NoticeChannel channel, MessageStatus status) {
        if (status == MessageStatus.SENT) {
            sent.get(channel).increment();
        } else if (status.lost()) {
            lost.get(channel).increment();
        }
    }

    long sent(NoticeChannel channel) {
        return sent.get(channel).sum();
    }

    long lost(NoticeChannel channel) {
        return lost.get(channel).sum();
    }

    private static Map<NoticeChannel, LongAdder> adders() {
        Map<NoticeChannel, LongAdder> adders = new EnumMap<>(NoticeChannel.class);
        for (NoticeChannel channel : NoticeChannel.values()) {
            adders.put(channel, new LongAdder());
        }
        return adders;
    }
}

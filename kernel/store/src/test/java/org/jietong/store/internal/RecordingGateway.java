package org.jietong.store.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.rules.NoticeChannel;

/** Remembers the keys of what it took. */
final class RecordingGateway implements Gateway {
    private final NoticeChannel channel;
    private final List<UUID> taken = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    RecordingGateway(NoticeChannel channel) {
        this.channel = channel;
    }

    void away(boolean now) {
        away = now;
    }

    List<UUID> taken() {
        return taken;
    }

    @Override
    public String name() {
        return "recording";
    }

    @Override
    public Set<NoticeChannel> channels() {
        return Set.of(channel);
    }

    @Override
    public Handover send(OutgoingMessage message) {
        if (away) {
            return new Handover.Later("away", Optional.empty());
        }
        taken.add(message.key());
        return new Handover.Taken(Optional.empty());
    }
}

package org.jietong.messages.internal.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.rules.NoticeChannel;

/** A gateway that remembers what it took, and answers as it is told. */
final class Carrier implements Gateway {
    static final Handover AWAY = new Handover.Later("away", Optional.empty());

    private final Set<NoticeChannel> channels;
    private final List<OutgoingMessage> asked = new CopyOnWriteArrayList<>();
    private final List<OutgoingMessage> taken = new CopyOnWriteArrayList<>();
    private volatile Function<OutgoingMessage, Handover> answer = message -> new Handover.Taken(Optional.of("ref"));

    Carrier(NoticeChannel... channels) {
        this.channels = Set.of(channels);
    }

    Carrier answering(Function<OutgoingMessage, Handover> other) {
        answer = other;
        return this;
    }

    Carrier away() {
        return answering(message -> AWAY);
    }

    Carrier back() {
        return answering(message -> new Handover.Taken(Optional.of("ref")));
    }

    static Handover busyFor(Duration wait) {
        return new Handover.Later("busy", Optional.of(wait));
    }

    /** All that was handed over, taken or not. */
    List<OutgoingMessage> asked() {
        return asked;
    }

    List<OutgoingMessage> taken() {
        return taken;
    }

    @Override
    public String name() {
        return "carrier";
    }

    @Override
    public Set<NoticeChannel> channels() {
        return channels;
    }

    @Override
    public Handover send(OutgoingMessage message) {
        asked.add(message);
        Handover handover = answer.apply(message);
        if (handover instanceof Handover.Taken) {
            taken.add(message);
        }
        return handover;
    }
}

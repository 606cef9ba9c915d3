package org.jietong.api.messages;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.NoticeChannel;
import org.osgi.annotation.versioning.ProviderType;

/** How the sending of messages fares. */
@ProviderType
public interface MessageFigures {

    /**
     * The channels that need a gateway.
     *
     * @throws org.jietong.api.problem.RefusedException while the database is away
     */
    List<OfChannel> channels();

    /**
     * How a channel fares.
     *
     * @param channel the channel
     * @param gateway whether there is a gateway for it on this node
     * @param waiting messages that are still to be handed over, on all nodes
     * @param overdueFor how long the one that is due longest has been due; empty when none is due
     * @param sent messages that this node handed over since it started
     * @param lost messages that this node gave up since it started
     */
    record OfChannel(
            NoticeChannel channel,
            boolean gateway,
            long waiting,
            Optional<Duration> overdueFor,
            long sent,
            long lost) {}
}

package org.jietong.api.messages;

import java.util.Set;
import org.jietong.api.rules.NoticeChannel;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hands messages to somebody who carries them: a mail server, a short-message service, an official account. Registered as a
 * service; where several serve a channel, the one with the highest service ranking is used.
 *
 * <p>A message may be handed over again with the same {@link OutgoingMessage#key} after a crash between the hand-over and its
 * record. A gateway passes the key on to whoever can recognise it.
 */
@ConsumerType
public interface Gateway {

    /** Its name in status, figures and logs; lower case with hyphens, at most 64 characters. */
    String name();

    /** What it carries; never {@link NoticeChannel#DESK}, which needs no gateway. */
    Set<NoticeChannel> channels();

    /**
     * Hands a message over; returns within 30 seconds. Called by several threads at once.
     *
     * @return what became of it. Whatever is thrown counts as {@link Handover.Later}
     */
    Handover send(OutgoingMessage message);
}

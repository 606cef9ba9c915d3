package org.jietong.messages.internal.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageStatus;

/**
 * The way of a message from one state to the next. It stores nothing and reads no clock.
 *
 * @param quiet when it may be handed over
 * @param backOff how it is tried again
 */
public record Course(QuietTimes quiet, BackOff backOff) {
    /** How long a node that took a message on may be silent before another one takes it. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int LONGEST_NOTE = 500;

    /** The course of the product. */
    public static Course within(QuietTimes quiet) {
        return new Course(quiet, BackOff.usual());
    }

    /** The message while a node hands it over: nobody else does until the lease is over. */
    Message claimed(Message message, Instant now) {
        return message.with(message.delivery().dueAt(now.plus(LEASE)));
    }

    /** The message put off to the end of quiet hours, when it may not be handed over now. */
    Optional<Message> heldBack(Message message, Instant now) {
        Instant earliest = earliest(message, message.delivery().route(), now);
        return earliest.isAfter(now)
                ? Optional.of(message.with(message.delivery().dueAt(earliest)))
                : Optional.empty();
    }

    /** The message after a gateway has had it. */
    Message after(Message message, Handover handover, Instant now) {
        if (handover instanceof Handover.Taken taken) {
            return taken(message, taken, now);
        }
        if (handover instanceof Handover.Refused refused) {
            return nextWay(message, MessageStatus.REFUSED, refused.reason(), now);
        }
        return later(message, (Handover.Later) handover, now);
    }

    /** The message that cannot be put into words, which no other way would change. */
    Message unfit(Message message, String reason, Instant now) {
        return message.with(ended(message.delivery(), MessageStatus.FAILED, reason, now));
    }

    /** The message to be sent once more, from its first way on. */
    public Message again(Message message, UUID handoverKey, Instant now) {
        return message.with(Delivery.waiting(handoverKey, earliest(message, 0, now), now));
    }

    private static Message taken(Message message, Handover.Taken taken, Instant now) {
        Delivery delivery = message.delivery();
        return message.with(new Delivery(
                MessageStatus.SENT,
                delivery.handoverKey(),
                delivery.route(),
                delivery.tries() + 1,
                Optional.empty(),
                delivery.tryingSince().or(() -> Optional.of(now)),
                taken.reference().map(Course::bounded),
                Optional.empty(),
                now));
    }

    private Message later(Message message, Handover.Later later, Instant now) {
        Delivery delivery = message.delivery();
        Instant since = delivery.tryingSince().orElse(now);
        if (backOff.isOver(since, now)) {
            return nextWay(message, MessageStatus.FAILED, later.reason(), now);
        }
        int tries = delivery.tries() + 1;
        return message.with(new Delivery(
                MessageStatus.RETRY,
                delivery.handoverKey(),
                delivery.route(),
                tries,
                Optional.of(now.plus(backOff.pause(tries, later.after()))),
                Optional.of(since),
                Optional.empty(),
                Optional.of(bounded(later.reason())),
                now));
    }

    private Message nextWay(Message message, MessageStatus end, String reason, Instant now) {
        Delivery delivery = message.delivery();
        int next = delivery.route() + 1;
        return message.with(
                next == message.to().routes().size()
                        ? ended(delivery, end, reason, now)
                        : new Delivery(
                                MessageStatus.WAITING,
                                delivery.handoverKey(),
                                next,
                                0,
                                Optional.of(earliest(message, next, now)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(bounded(reason)),
                                now));
    }

    private static Delivery ended(Delivery delivery, MessageStatus end, String reason, Instant now) {
        return new Delivery(
                end,
                delivery.handoverKey(),
                delivery.route(),
                delivery.tries() + 1,
                Optional.empty(),
                delivery.tryingSince(),
                Optional.empty(),
                Optional.of(bounded(reason)),
                now);
    }

    private Instant earliest(Message message, int route, Instant now) {
        return quiet.earliest(message.to().routes().get(route).channel(), message.to(), message.content(), now);
    }

    /** As much of a gateway's words as is kept. */
    static String bounded(String words) {
        return words.length() <= LONGEST_NOTE ? words : words.substring(0, LONGEST_NOTE);
    }
}

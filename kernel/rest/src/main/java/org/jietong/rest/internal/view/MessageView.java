package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageDetail;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.rules.NoticeChannel;

/**
 * What became of a message.
 *
 * @param id the message
 * @param recipient whom it goes to
 * @param staff the account, when it goes to staff
 * @param channel by which way it goes now
 * @param address where to, most of it hidden
 * @param template code of what it says
 * @param language zh-CN or en
 * @param urgent whether quiet hours do not hold it back
 * @param status how far it has come
 * @param tries how often it was handed over on this way
 * @param createdAt when it was written
 * @param changedAt when its status changed last
 * @param dueAt when it is handed over next
 * @param reference by which the carrier knows it
 * @param lastError what was said when it was last not taken
 * @param readAt when staff marked it as read
 * @param version for If-Match
 * @param attempts what was done about it, oldest first
 */
public record MessageView(
        UUID id,
        Recipient recipient,
        Optional<UUID> staff,
        NoticeChannel channel,
        String address,
        String template,
        String language,
        boolean urgent,
        MessageStatus status,
        int tries,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> dueAt,
        Optional<String> reference,
        Optional<String> lastError,
        Optional<Instant> readAt,
        long version,
        List<AttemptView> attempts) {
    /** Whom a message goes to. */
    public enum Recipient {
        APPLICANT,
        STAFF
    }

    /**
     * Something that was done about a message.
     *
     * @param at when
     * @param channel by which way
     * @param kind what was done
     * @param by the gateway, or who of the staff
     * @param note the carrier's reference, or why it was not taken
     */
    public record AttemptView(Instant at, NoticeChannel channel, Attempt.Kind kind, String by, String note) {
        static AttemptView of(Attempt attempt) {
            return new AttemptView(attempt.at(), attempt.channel(), attempt.kind(), attempt.by(), attempt.note());
        }
    }

    public static MessageView of(MessageDetail detail) {
        Message message = detail.message();
        Delivery delivery = message.delivery();
        return new MessageView(
                message.id(),
                message.to().staff().isPresent() ? Recipient.STAFF : Recipient.APPLICANT,
                message.to().staff(),
                message.route().channel(),
                message.route().address(),
                message.content().template(),
                message.to().language(),
                message.content().urgent(),
                delivery.status(),
                delivery.tries(),
                message.createdAt(),
                delivery.changedAt(),
                delivery.dueAt(),
                delivery.reference(),
                delivery.lastError(),
                message.readAt(),
                message.version(),
                detail.attempts().stream().map(AttemptView::of).toList());
    }
}

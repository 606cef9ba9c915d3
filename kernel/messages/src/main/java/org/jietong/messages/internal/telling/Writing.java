package org.jietong.messages.internal.telling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.Message;
import org.jietong.api.store.Ids;
import org.jietong.messages.internal.sending.QuietTimes;

/**
 * Writes messages, each due when its recipient wants to be told.
 *
 * @param parameters what is filled in
 * @param quiet when nobody is told
 */
record Writing(Parameters parameters, QuietTimes quiet, Ids ids, Clock clock) {

    /**
     * A message.
     *
     * @param cause what makes its key, with recipient and template: for one cause nobody is told the same thing twice
     */
    Message message(String cause, String template, boolean urgent, Recipient recipient, Situation situation) {
        JournalEvent event = situation.event();
        Instant now = clock.instant();
        UUID key = key(cause, recipient, template);
        Message.Content content = new Message.Content(
                template, parameters.of(situation, recipient.to().language()), urgent);
        Delivery delivery = recipient.atTheDesk()
                ? Delivery.atTheDesk(key, now)
                : Delivery.waiting(
                        key,
                        quiet.earliest(recipient.to().routes().get(0).channel(), recipient.to(), content, now),
                        now);
        return new Message(
                ids.next(),
                key,
                new Message.Origin(event.id(), event.caseId(), event.applicationId()),
                recipient.to(),
                content,
                delivery,
                now,
                Optional.empty(),
                1);
    }

    private static UUID key(String cause, Recipient recipient, String template) {
        String name = cause + "/" + recipient.name() + "/" + template;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.conversation.Message;
import org.jietong.rest.internal.view.EventView.ActorView;

/**
 * Something that was written on a case.
 *
 * @param id the message
 * @param author who wrote it
 * @param text the words
 * @param at when it was written
 * @param readAt when the other side had read it
 * @param open whether it is a question that nobody has answered
 */
public record CaseMessageView(
        UUID id, ActorView author, String text, Instant at, Optional<Instant> readAt, boolean open) {
    public static CaseMessageView of(Message message) {
        return new CaseMessageView(
                message.id(),
                new ActorView(message.author().kind(), message.author().name()),
                message.text(),
                message.at(),
                message.readAt(),
                message.open());
    }
}

package org.jietong.messages.internal.sending;

import java.time.Instant;
import java.util.UUID;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.Message;

/** What is remembered of a try. */
final class Tries {
    private Tries() {}

    static Attempt of(UUID id, Message message, Handover handover, Gateway gateway, Instant at) {
        return new Attempt(
                id,
                message.id(),
                at,
                message.route().channel(),
                kind(handover),
                gateway.name(),
                Course.bounded(note(handover)));
    }

    private static Attempt.Kind kind(Handover handover) {
        if (handover instanceof Handover.Taken) {
            return Attempt.Kind.TAKEN;
        }
        return handover instanceof Handover.Refused ? Attempt.Kind.REFUSED : Attempt.Kind.LATER;
    }

    private static String note(Handover handover) {
        if (handover instanceof Handover.Taken taken) {
            return taken.reference().orElse("");
        }
        return handover instanceof Handover.Refused refused ? refused.reason() : ((Handover.Later) handover).reason();
    }
}

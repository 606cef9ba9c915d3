package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.UUID;
import org.jietong.api.identity.Session;

/**
 * One of one's own sessions.
 *
 * @param id the session
 * @param openedAt when it began
 * @param usedAt when it was used last, to within a minute
 * @param endsAt when it ends in any case
 * @param byCookie whether a browser carries it
 * @param client what the program that opened it calls itself
 * @param current whether it is the one that asks
 */
public record OwnSessionView(
        UUID id, Instant openedAt, Instant usedAt, Instant endsAt, boolean byCookie, String client, boolean current) {

    public static OwnSessionView of(Session session, UUID current) {
        return new OwnSessionView(
                session.id(),
                session.openedAt(),
                session.usedAt(),
                session.endsAt(),
                session.byCookie(),
                session.client(),
                session.id().equals(current));
    }
}

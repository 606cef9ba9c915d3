package org.jietong.api.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A session as it stands.
 *
 * @param id the session
 * @param caller whose it is
 * @param openedAt when it began
 * @param usedAt when it was used last, to within a minute
 * @param expiresAt when its token ends, or for one by cookie, when it ends unless it is used
 * @param endsAt when it ends in any case
 * @param byCookie whether a browser carries it as a cookie
 * @param client what the program that opened it calls itself, at most 200 characters
 * @param todo what has to be done before anything else
 */
public record Session(
        UUID id,
        Caller caller,
        Instant openedAt,
        Instant usedAt,
        Instant expiresAt,
        Instant endsAt,
        boolean byCookie,
        String client,
        Set<Todo> todo) {
    public Session {
        todo = Set.copyOf(todo);
    }

    /** The same after it was used. */
    public Session used(Instant at, Instant until) {
        return new Session(id, caller, openedAt, at, until, endsAt, byCookie, client, todo);
    }

    /** What has to be done before anything else. */
    public enum Todo {
        /** Somebody else chose the password. */
        CHANGE_PASSWORD
    }
}

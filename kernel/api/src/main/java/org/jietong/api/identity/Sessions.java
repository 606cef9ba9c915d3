package org.jietong.api.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Who is signed in. Tokens are shown once, and kept only as digests. */
@ProviderType
public interface Sessions {

    /**
     * A session whose token was just made.
     *
     * @param token what requests carry
     * @param refreshToken good for the next token, once; none for a session by cookie
     * @param session the session
     */
    record Opened(String token, Optional<String> refreshToken, Session session) {
        @Override
        public String toString() {
            return "Opened[" + session.id() + "]";
        }
    }

    /**
     * Signs somebody in.
     *
     * @return refused with {@code SIGN_IN_REFUSED}, which does not tell what is wrong, with {@code SECOND_FACTOR_REQUIRED}
     *     when the password is right and the account asks for more, or with {@code TOO_MANY_REQUESTS} after repeated failures
     */
    Outcome<Opened> signIn(Credentials credentials, SignInClient client);

    /**
     * The next token of a session.
     *
     * @return refused with {@code UNAUTHENTICATED} when the refresh token is unknown or the session over; one that was used
     *     already ends the session besides, since somebody has copied it
     */
    Outcome<Opened> refresh(String refreshToken);

    /** The session of a token; empty when it is unknown or has expired. */
    Optional<Session> find(String token);

    /** Whether the session of a token is not over; that is no use of it, and keeps none by cookie from its end. */
    boolean lives(String token);

    /** The sessions of somebody that are not over, the newest first; none for who has none. */
    List<Session> of(Caller caller);

    /** Ends one of somebody's own sessions; refused with {@code NOT_FOUND} when it is not theirs. */
    Outcome<Void> end(UUID session, Caller caller);

    /** Ends the session of a token; one that is unknown has ended already. */
    void signOut(String token);

    /** Ends all of somebody's own sessions. */
    void endAll(Caller caller);

    /**
     * Ends all sessions of a staff member.
     *
     * @return refused with {@code NOT_FOUND}, or with {@code FORBIDDEN} when the account is not the caller's to keep
     */
    Outcome<Void> endAllOf(UUID staff, Caller caller);
}

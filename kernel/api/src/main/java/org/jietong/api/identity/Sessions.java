package org.jietong.api.identity;

import java.time.Instant;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Signed-in staff. */
@ProviderType
public interface Sessions {

    /**
     * A new session.
     *
     * @param token the bearer token; shown once, kept only as a digest
     * @param expiresAt when it ends
     * @param caller whose it is
     */
    record Opened(String token, Instant expiresAt, Caller.Staff caller) {}

    /**
     * Signs a staff member in.
     *
     * @return refused with {@code SIGN_IN_REFUSED}, which does not tell a wrong name from a wrong password, or with
     *     {@code TOO_MANY_REQUESTS} after repeated failures
     */
    Outcome<Opened> signIn(String login, String password);

    /** Whose token it is; empty when it is unknown or has expired. */
    Optional<Caller.Staff> callerOf(String token);

    /** Ends a session; one that is unknown has ended already. */
    void signOut(String token);
}

package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The sessions. Of tokens there are SHA-256 digests alone. */
@ProviderType
public interface SessionRecords {

    void insert(Kept session);

    /** The session of a token, expired or not. */
    Optional<Kept> find(String tokenDigest);

    /** The session of which this is, or was last, the refresh token. */
    Optional<Kept> findByRefresh(String refreshDigest);

    /**
     * Gives a session its next tokens; its present refresh token is spent then.
     *
     * @return false when it is no longer as it was seen; nothing is written then
     */
    boolean renew(Kept seen, String tokenDigest, String refreshDigest, Instant usedAt, Instant expiresAt);

    /** Notes that a session was used. */
    void used(UUID id, Instant usedAt, Instant expiresAt);

    /** All of somebody, the newest first. */
    List<Kept> of(UUID subject);

    void delete(UUID id);

    /** Ends every session of somebody. */
    void deleteOf(UUID subject);

    /** Deletes those that are over: at their end, and those by cookie when they have expired. */
    void deleteExpired(Instant now);

    /**
     * A session.
     *
     * @param id the session
     * @param kind whose
     * @param subject the account
     * @param tokenDigest of its token
     * @param refreshDigest of its refresh token; none by cookie
     * @param spentDigest of the refresh token before
     * @param openedAt when it began
     * @param usedAt when it was used last
     * @param expiresAt when its token ends
     * @param endsAt when it ends in any case
     * @param byCookie whether a browser carries it
     * @param client what the program calls itself
     */
    record Kept(
            UUID id,
            Kind kind,
            UUID subject,
            String tokenDigest,
            Optional<String> refreshDigest,
            Optional<String> spentDigest,
            Instant openedAt,
            Instant usedAt,
            Instant expiresAt,
            Instant endsAt,
            boolean byCookie,
            String client) {}

    /** Whose a session is. */
    enum Kind {
        STAFF,
        APPLICANT
    }
}

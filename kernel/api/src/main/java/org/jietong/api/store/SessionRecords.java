package org.jietong.api.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The sessions, by the SHA-256 of their token. */
@ProviderType
public interface SessionRecords {

    void insert(String tokenDigest, UUID staff, Instant expiresAt);

    /** The session of a token, expired or not. */
    Optional<Kept> find(String tokenDigest);

    void delete(String tokenDigest);

    /** Ends every session of a staff member. */
    void deleteOf(UUID staff);

    void deleteExpired(Instant now);

    /**
     * A session.
     *
     * @param staff whose
     * @param expiresAt when it ends
     */
    record Kept(UUID staff, Instant expiresAt) {}
}

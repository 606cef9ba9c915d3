package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Channels;
import org.osgi.annotation.versioning.ProviderType;

/** The channels with their keys, and the requests that were used up. */
@ProviderType
public interface ChannelRecords {

    /** All of them, the oldest first. */
    List<Kept> all();

    Optional<Kept> find(UUID channel);

    /** Writes a new channel; false when its name is taken. */
    boolean insert(Kept channel);

    /** Closes a channel that is not closed yet. */
    void close(UUID channel, Instant at);

    /** The keys of a channel, the oldest first. */
    List<KeptKey> keysOf(UUID channel);

    Optional<KeptKey> findKey(UUID key);

    void insert(KeptKey key);

    /** Settles when a key ends; one that ends earlier anyway stays as it is. */
    void end(UUID key, Instant at);

    /**
     * Notes that a request was used up.
     *
     * @param until when it need not be remembered any more
     * @return false when it was used up already
     */
    boolean use(UUID key, String nonce, Instant until);

    /** Forgets those that need not be remembered any more. */
    void forgetUsed(Instant now);

    /**
     * A channel.
     *
     * @param id the channel
     * @param wanted what it is
     * @param createdAt when it was made
     * @param createdBy who made it
     * @param closedAt when it was closed
     */
    record Kept(UUID id, Channels.Wanted wanted, Instant createdAt, String createdBy, Optional<Instant> closedAt) {}

    /**
     * A key.
     *
     * @param id the key
     * @param channel whose
     * @param sealedSecret the secret, encrypted
     * @param createdAt when it was made
     * @param endsAt when it is good no more
     */
    record KeptKey(UUID id, UUID channel, String sealedSecret, Instant createdAt, Optional<Instant> endsAt) {

        /** Whether it is good at an instant. */
        public boolean good(Instant now) {
            return endsAt.map(now::isBefore).orElse(true);
        }

        @Override
        public String toString() {
            return "KeptKey[id=" + id + ", channel=" + channel + "]";
        }
    }
}

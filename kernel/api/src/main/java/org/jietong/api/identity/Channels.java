package org.jietong.api.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Channel;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** The machines of others that hand in and follow cases (R5.1), and the keys by which they sign their requests. */
@ProviderType
public interface Channels {

    /**
     * What a channel is to be.
     *
     * @param name how the journal and the audit trail name it, once among all that ever were
     * @param kind how the cases that it hands in come in
     * @param permissions what its keys are good for, of those that {@link Role#CHANNEL} has
     * @param scope what it reaches
     */
    record Wanted(String name, Channel kind, Set<Permission> permissions, Scope scope) {
        public Wanted {
            permissions = Set.copyOf(permissions);
        }
    }

    /**
     * A channel.
     *
     * @param id the channel
     * @param wanted what it is
     * @param createdAt when it was made
     * @param createdBy who made it
     * @param closedAt when it was closed for good
     * @param keys its keys, ended ones too, the oldest first
     */
    record Standing(
            UUID id, Wanted wanted, Instant createdAt, String createdBy, Optional<Instant> closedAt, List<Key> keys) {
        public Standing {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A key, without its secret.
     *
     * @param id by which requests name it
     * @param createdAt when it was made
     * @param endsAt when it is good no more, if that is settled
     */
    record Key(UUID id, Instant createdAt, Optional<Instant> endsAt) {}

    /**
     * A channel with a new key, whose secret is shown this once.
     *
     * @param channel the channel
     * @param key the new key
     * @param secret what it signs with
     */
    record Handed(Standing channel, UUID key, String secret) {
        @Override
        public String toString() {
            return "Handed[channel=" + channel.id() + ", key=" + key + "]";
        }
    }

    /** Those within the caller's scope, the oldest first. */
    Outcome<List<Standing>> list(Caller caller);

    /**
     * Makes a channel with its first key.
     *
     * @return refused with {@code INVALID_REQUEST} for each thing that is wrong, {@code FORBIDDEN} for a scope beyond the
     *     caller's, or {@code CONFLICT} when the name is taken
     */
    Outcome<Handed> create(Wanted wanted, Caller caller);

    /**
     * Makes a further key; the one before ends at a stated time, so that both are good until then.
     *
     * @param endOld when, within the next 90 days; in a day when it is not given
     * @return refused with {@code NOT_FOUND}, {@code INVALID_REQUEST}, or {@code CONFLICT} when the channel is closed or has two
     *     good keys already
     */
    Outcome<Handed> addKey(UUID channel, Optional<Instant> endOld, Caller caller);

    /** Ends a key at once; refused with {@code NOT_FOUND}. */
    Outcome<Standing> revoke(UUID channel, UUID key, Caller caller);

    /** Closes a channel for good, with all of its keys; refused with {@code NOT_FOUND}. */
    Outcome<Standing> close(UUID channel, Caller caller);
}

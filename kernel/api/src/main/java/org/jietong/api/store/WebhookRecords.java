package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.webhooks.Delivery;
import org.jietong.api.webhooks.Ending;
import org.jietong.api.webhooks.Subscription;
import org.osgi.annotation.versioning.ProviderType;

/** The web hooks with their secrets. */
@ProviderType
public interface WebhookRecords {

    /** Oldest first. */
    List<Kept> all();

    Optional<Kept> find(UUID id);

    void insert(Kept webhook);

    /**
     * Writes everything but how posting goes, unless that begins anew.
     *
     * @return false when the stored version is no longer that of {@code before}; nothing is written then
     */
    boolean save(Kept before, Kept after);

    /** Writes how posting goes, which makes no new version. */
    void delivered(UUID id, Delivery delivery);

    void delete(UUID id);

    /**
     * A web hook.
     *
     * @param id its id
     * @param subscription what is wanted and where
     * @param ending why the system has switched it off
     * @param createdAt when it was made
     * @param createdBy name of who made it
     * @param secrets what signs
     * @param delivery how posting goes
     * @param version goes up with each change, not with what is posted
     */
    record Kept(
            UUID id,
            Subscription subscription,
            Optional<Ending> ending,
            Instant createdAt,
            String createdBy,
            Secrets secrets,
            Delivery delivery,
            long version) {

        /** The same with another subscription, begun anew. */
        public Kept wanting(Subscription wanted) {
            return new Kept(
                    id, wanted, Optional.empty(), createdAt, createdBy, secrets, delivery.afresh(), version + 1);
        }

        /** The same, begun anew. */
        public Kept afresh() {
            return new Kept(id, subscription, ending, createdAt, createdBy, secrets, delivery.afresh(), version + 1);
        }

        /** The same, switched off. */
        public Kept ended(Ending why) {
            return new Kept(
                    id,
                    subscription.active(false),
                    Optional.of(why),
                    createdAt,
                    createdBy,
                    secrets,
                    delivery,
                    version + 1);
        }

        /** The same with other secrets. */
        public Kept signedBy(Secrets others) {
            return new Kept(id, subscription, ending, createdAt, createdBy, others, delivery, version + 1);
        }
    }

    /**
     * What signs.
     *
     * @param present the secret
     * @param old the one before it
     * @param oldUntil how long the old one signs beside it
     */
    record Secrets(String present, Optional<String> old, Optional<Instant> oldUntil) {
        /** Never the secrets. */
        @Override
        public String toString() {
            return "Secrets";
        }
    }
}

package org.jietong.api.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** What is known of a staff member's sign-in beside the password. */
@ProviderType
public interface CredentialRecords {

    /** What is kept; empty for who has nothing to change and no second factor. */
    Optional<Kept> find(UUID staff);

    /** Writes it, whatever was there. */
    void save(Kept kept);

    /**
     * Marks the step of a code as used.
     *
     * @return false when this or a later one was used already
     */
    boolean useStep(UUID staff, long step);

    /**
     * Takes a recovery code out.
     *
     * @return false when they are no longer as they were seen
     */
    boolean useRecovery(UUID staff, List<String> seen, List<String> left);

    /** The account that belongs to somebody of a provider of identities. */
    Optional<UUID> findOutside(String issuer, String subject);

    /**
     * Lets an account belong to somebody of a provider, for good.
     *
     * @return false when that person has one already
     */
    boolean link(String issuer, String subject, UUID staff);

    /**
     * What is kept.
     *
     * @param staff whose
     * @param changePassword whether the password has to be changed first
     * @param factor the second factor, confirmed or begun
     */
    record Kept(UUID staff, boolean changePassword, Optional<Factor> factor) {

        /** Nothing to change, no second factor. */
        public static Kept nothing(UUID staff) {
            return new Kept(staff, false, Optional.empty());
        }

        /** The same with or without the need to change the password. */
        public Kept changing(boolean needed) {
            return new Kept(staff, needed, factor);
        }

        /** The same with another factor. */
        public Kept with(Optional<Factor> next) {
            return new Kept(staff, changePassword, next);
        }
    }

    /**
     * A second factor.
     *
     * @param secret in base32
     * @param confirmed whether it is asked for
     * @param lastStep the last step whose code was used; 0 for none
     * @param recovery digests of the recovery codes that are left
     */
    record Factor(String secret, boolean confirmed, long lastStep, List<String> recovery) {
        public Factor {
            recovery = List.copyOf(recovery);
        }

        @Override
        public String toString() {
            return "Factor[confirmed=" + confirmed + "]";
        }
    }
}

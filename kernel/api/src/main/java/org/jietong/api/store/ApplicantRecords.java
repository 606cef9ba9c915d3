package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Applicants who sign in, the codes sent to them, and their mandates. Telephones are kept as their digits. */
@ProviderType
public interface ApplicantRecords {

    Optional<Account> find(UUID id);

    Optional<Account> findByPhone(String phone);

    /** @return false when the telephone has an account; nothing is written then */
    boolean insert(Account account);

    void insert(Code code);

    /** The code sent to a telephone last for a purpose. */
    Optional<Code> lastCode(String phone, String purpose);

    /**
     * Counts a try at a code.
     *
     * @return false when somebody else tried or used it meanwhile
     */
    boolean tried(Code seen);

    /** Takes every code of a telephone away. */
    void deleteCodes(String phone);

    /** How many codes were sent to a telephone since an instant. */
    int sentTo(String phone, Instant since);

    /** How many codes were sent on request of an address since an instant. */
    int sentFor(String address, Instant since);

    /** Deletes the codes that were sent before an instant. */
    void deleteCodesBefore(Instant instant);

    void insert(Mandate mandate);

    Optional<Mandate> findMandate(UUID id);

    /** Those that a telephone gave or holds, the newest first, ended ones too, at most 200. */
    List<Mandate> mandatesOf(String phone);

    /** Ends a mandate unless it has ended. */
    void end(UUID mandate, Instant at);

    /**
     * Somebody who signs in by telephone.
     *
     * @param id the account
     * @param phone digits of the telephone
     * @param createdAt when it was proven first
     */
    record Account(UUID id, String phone, Instant createdAt) {}

    /**
     * A code that was sent.
     *
     * @param id the code
     * @param phone to which telephone
     * @param purpose what it is good for
     * @param digest of the code
     * @param address who asked for it
     * @param sentAt when
     * @param expiresAt when it ends
     * @param tries how often it was tried
     */
    record Code(
            UUID id,
            String phone,
            String purpose,
            String digest,
            String address,
            Instant sentAt,
            Instant expiresAt,
            int tries) {}

    /**
     * That somebody may act for somebody else.
     *
     * @param id the mandate
     * @param principal telephone of who gave it
     * @param agent telephone of who holds it
     * @param givenAt when
     * @param endsAt when it ends by itself
     * @param endedAt when it was ended before
     */
    record Mandate(
            UUID id, String principal, String agent, Instant givenAt, Instant endsAt, Optional<Instant> endedAt) {

        /** Whether it holds at an instant. */
        public boolean holds(Instant at) {
            return endedAt.isEmpty() && at.isBefore(endsAt);
        }
    }
}

package org.jietong.api.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.StaffMember;
import org.osgi.annotation.versioning.ProviderType;

/** The staff and the hashes of their passwords. */
@ProviderType
public interface StaffRecords {

    /** All, by login. */
    List<StaffMember> all();

    Optional<StaffMember> find(UUID id);

    /** A staff member with the password's hash. */
    Optional<Account> findByLogin(String login);

    /** @return false when the login is taken; nothing is written then */
    boolean insert(StaffMember member, String passwordHash);

    void update(StaffMember member);

    void setPasswordHash(UUID id, String passwordHash);

    /**
     * A staff member as signing in needs it.
     *
     * @param member the person
     * @param passwordHash hash with its parameters and salt
     */
    record Account(StaffMember member, String passwordHash) {}
}

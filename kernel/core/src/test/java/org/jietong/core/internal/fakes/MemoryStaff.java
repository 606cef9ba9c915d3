package org.jietong.core.internal.fakes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.store.StaffRecords;

/**
 * Staff in memory.
 *
 * @param kept what the store holds
 */
record MemoryStaff(Contents kept) implements StaffRecords {
    @Override
    public List<StaffMember> all() {
        return List.copyOf(kept.staff().values());
    }

    @Override
    public Optional<StaffMember> find(UUID id) {
        return Optional.ofNullable(kept.staff().get(id));
    }

    @Override
    public Optional<Account> findByLogin(String login) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean insert(StaffMember member, String passwordHash) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void update(StaffMember member) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPasswordHash(UUID id, String passwordHash) {
        throw new UnsupportedOperationException();
    }
}

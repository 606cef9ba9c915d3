package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.StaffRecords;
import org.junit.jupiter.api.Test;

/** Staff. */
interface StaffContract extends OnStore {

    static StaffMember member(String login) {
        return new StaffMember(
                Samples.id(),
                login,
                "娜仁花",
                "0473-2022999",
                Set.of(Role.CLERK, Role.REPRESENTATIVE),
                new Scope(Optional.of(Samples.GAS), Set.of(Samples.HAIBOWAN, Samples.WUDA)),
                50,
                true,
                true);
    }

    private boolean taken(StaffMember member, String hash) {
        return store().transact(work -> Outcome.done(work.staff().insert(member, hash)))
                .orElseThrow();
    }

    private Optional<StaffRecords.Account> account(String login) {
        return store().read(work -> work.staff().findByLogin(login));
    }

    @Test
    default void aStaffMemberComesBackByIdAndByLogin() {
        StaffMember member = member("narenhua");
        assertThat(taken(member, "$argon2id$x")).isTrue();

        Optional<StaffMember> byId = store().read(work -> work.staff().find(member.id()));
        assertThat(byId).contains(member);
        assertThat(account("narenhua")).contains(new StaffRecords.Account(member, "$argon2id$x"));
        assertThat(account("nobody")).isEmpty();
    }

    @Test
    default void aTakenLoginIsRefusedAndTheTransactionGoesOn() {
        StaffMember first = member("taken");
        taken(first, "hash");
        StaffMember next = member("z-free");

        boolean inserted = store().transact(work -> {
                    boolean twice = work.staff().insert(member("taken"), "other");
                    work.staff().insert(next, "hash");
                    return Outcome.done(twice);
                })
                .orElseThrow();

        assertThat(inserted).isFalse();
        assertThat(account("taken")).contains(new StaffRecords.Account(first, "hash"));
        assertThat(account("z-free")).isPresent();
    }

    @Test
    default void dutyScopeAndPasswordCanChange() {
        StaffMember member = member("changing");
        taken(member, "old");
        StaffMember offDuty = new StaffMember(
                member.id(), "changing", "新名", "1", Set.of(Role.SUPERVISOR), Scope.everything(), 1, false, false);

        store().transact(work -> {
                    work.staff().update(offDuty);
                    work.staff().setPasswordHash(member.id(), "new");
                    return Outcome.done(offDuty);
                })
                .orElseThrow();

        assertThat(account("changing")).contains(new StaffRecords.Account(offDuty, "new"));
        List<StaffMember> all = store().read(work -> work.staff().all());
        assertThat(all).contains(offDuty).extracting(StaffMember::login).isSorted();
    }
}

package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.SessionRecords;
import org.jietong.api.store.StaffRecords;
import org.junit.jupiter.api.Test;

/** Staff and their sessions. */
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

    @Test
    default void sessionsEndWhenDeletedOrExpired() {
        UUID staff = Samples.id();
        Instant end = Samples.NOW;
        store().transact(work -> {
                    work.sessions().insert("a".repeat(64), staff, end);
                    work.sessions().insert("b".repeat(64), staff, end.plusSeconds(1));
                    work.sessions().insert("c".repeat(64), staff, end.plusSeconds(2));
                    return Outcome.done(staff);
                })
                .orElseThrow();
        assertThat(session("a".repeat(64))).contains(new SessionRecords.Kept(staff, end));

        store().transact(work -> {
                    work.sessions().deleteExpired(end);
                    work.sessions().delete("b".repeat(64));
                    return Outcome.done(staff);
                })
                .orElseThrow();

        assertThat(session("a".repeat(64))).isEmpty();
        assertThat(session("b".repeat(64))).isEmpty();
        assertThat(session("c".repeat(64))).isPresent();
    }

    @Test
    default void allSessionsOfOnePersonEndTogetherAndNobodyElses() {
        UUID staff = Samples.id();
        UUID other = Samples.id();
        Instant end = Samples.NOW.plusSeconds(3600);
        store().transact(work -> {
                    work.sessions().insert("d".repeat(64), staff, end);
                    work.sessions().insert("e".repeat(64), staff, end);
                    work.sessions().insert("f".repeat(64), other, end);
                    work.sessions().deleteOf(staff);
                    return Outcome.done(staff);
                })
                .orElseThrow();

        assertThat(session("d".repeat(64))).isEmpty();
        assertThat(session("e".repeat(64))).isEmpty();
        assertThat(session("f".repeat(64))).contains(new SessionRecords.Kept(other, end));
    }

    private Optional<SessionRecords.Kept> session(String digest) {
        return store().read(work -> work.sessions().find(digest));
    }
}

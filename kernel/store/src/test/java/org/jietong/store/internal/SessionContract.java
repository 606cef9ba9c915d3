package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.CredentialRecords;
import org.jietong.api.store.SessionRecords;
import org.jietong.api.store.SessionRecords.Kept;
import org.jietong.api.store.UnitOfWork;
import org.junit.jupiter.api.Test;

/** Sessions and what one signs in with. */
interface SessionContract extends OnStore {

    private static Kept session(UUID subject, boolean byCookie, Instant expiresAt, Instant endsAt) {
        UUID id = Samples.id();
        return new Kept(
                id,
                SessionRecords.Kind.STAFF,
                subject,
                "token-" + id,
                byCookie ? Optional.empty() : Optional.of("refresh-" + id),
                Optional.empty(),
                Samples.NOW.minusSeconds(60),
                Samples.NOW,
                expiresAt,
                endsAt,
                byCookie,
                "a test");
    }

    private void inserted(Kept... sessions) {
        transact(work -> List.of(sessions).forEach(work.sessions()::insert));
    }

    private void transact(Consumer<UnitOfWork> change) {
        store().transact(work -> {
                    change.accept(work);
                    return Outcome.done("done");
                })
                .orElseThrow();
    }

    private Optional<Kept> found(Kept session) {
        return store().read(work -> work.sessions().find(session.tokenDigest()));
    }

    @Test
    default void aSessionComesBackByItsToken() {
        Kept cookie = session(Samples.id(), true, Samples.NOW.plusSeconds(1), Samples.NOW.plusSeconds(2));
        Kept token = session(Samples.id(), false, Samples.NOW.plusSeconds(1), Samples.NOW.plusSeconds(2));
        inserted(cookie, token);

        assertThat(found(cookie)).contains(cookie);
        assertThat(found(token)).contains(token);
        Optional<Kept> byRefresh = store().read(work ->
                work.sessions().findByRefresh(token.refreshDigest().orElseThrow()));
        assertThat(byRefresh).contains(token);
    }

    @Test
    default void aRefreshTokenIsSpentOnceAndKnownAfterwards() {
        Kept before = session(Samples.id(), false, Samples.NOW.plusSeconds(1), Samples.NOW.plusSeconds(9));
        inserted(before);
        Instant later = Samples.NOW.plusSeconds(2);

        boolean renewed = store().transact(
                        work -> Outcome.done(work.sessions().renew(before, "t-2", "r-2", later, later.plusSeconds(1))))
                .orElseThrow();
        boolean again = store().transact(
                        work -> Outcome.done(work.sessions().renew(before, "t-3", "r-3", later, later.plusSeconds(1))))
                .orElseThrow();

        assertThat(renewed).isTrue();
        assertThat(again).isFalse();
        assertThat(found(before)).isEmpty();
        Optional<Kept> spent = store().read(work ->
                work.sessions().findByRefresh(before.refreshDigest().orElseThrow()));
        assertThat(spent).hasValueSatisfying(kept -> {
            assertThat(kept.tokenDigest()).isEqualTo("t-2");
            assertThat(kept.refreshDigest()).contains("r-2");
            assertThat(kept.spentDigest()).isEqualTo(before.refreshDigest());
            assertThat(kept.usedAt()).isEqualTo(later);
        });
    }

    @Test
    default void sessionsThatAreOverAreDeleted() {
        Instant end = Samples.NOW;
        Kept over = session(Samples.id(), false, end.minusSeconds(9), end);
        Kept refreshable = session(Samples.id(), false, end.minusSeconds(9), end.plusSeconds(1));
        Kept idle = session(Samples.id(), true, end, end.plusSeconds(1));
        Kept used = session(Samples.id(), true, end, end.plusSeconds(9));
        inserted(over, refreshable, idle, used);

        transact(work -> work.sessions().used(used.id(), end, end.plusSeconds(5)));
        transact(work -> work.sessions().deleteExpired(end));

        assertThat(found(over)).isEmpty();
        assertThat(found(refreshable)).isPresent();
        assertThat(found(idle)).isEmpty();
        assertThat(found(used)).map(Kept::expiresAt).contains(end.plusSeconds(5));
    }

    @Test
    default void allSessionsOfOnePersonEndTogetherAndNobodyElses() {
        UUID person = Samples.id();
        Instant end = Samples.NOW.plusSeconds(3600);
        Kept one = session(person, false, end, end);
        Kept two = session(person, true, end, end);
        Kept foreign = session(Samples.id(), true, end, end);
        inserted(one, two, foreign);
        List<Kept> own = store().read(work -> work.sessions().of(person));
        assertThat(own).containsExactlyInAnyOrder(one, two);

        transact(work -> work.sessions().delete(one.id()));
        assertThat(found(one)).isEmpty();
        transact(work -> work.sessions().deleteOf(person));

        assertThat(found(two)).isEmpty();
        assertThat(found(foreign)).contains(foreign);
    }

    @Test
    default void aSecondFactorComesBackAndEachCodeCountsOnce() {
        UUID staff = Samples.id();
        CredentialRecords.Factor factor = new CredentialRecords.Factor("SECRET", true, 0, List.of("a", "b"));
        CredentialRecords.Kept kept = CredentialRecords.Kept.nothing(staff).with(Optional.of(factor));
        transact(work ->
                work.credentials().save(CredentialRecords.Kept.nothing(staff).changing(true)));
        assertThat(credentials(staff))
                .contains(CredentialRecords.Kept.nothing(staff).changing(true));
        transact(work -> work.credentials().save(kept));
        assertThat(credentials(staff)).contains(kept);

        assertThat(did(work -> work.credentials().useStep(staff, 7))).isTrue();
        assertThat(did(work -> work.credentials().useStep(staff, 7))).isFalse();
        assertThat(did(work -> work.credentials().useStep(staff, 6))).isFalse();
        assertThat(did(work -> work.credentials().useRecovery(staff, List.of("a", "b"), List.of("b"))))
                .isTrue();
        assertThat(did(work -> work.credentials().useRecovery(staff, List.of("a", "b"), List.of("a"))))
                .isFalse();
        assertThat(credentials(staff).flatMap(CredentialRecords.Kept::factor))
                .contains(new CredentialRecords.Factor("SECRET", true, 7, List.of("b")));
    }

    @Test
    default void somebodyOfAProviderHasOneAccountForGood() {
        UUID staff = Samples.id();
        String issuer = "https://id.example.cn/" + staff;
        assertThat(did(work -> work.credentials().link(issuer, "wang", staff))).isTrue();
        assertThat(did(work -> work.credentials().link(issuer, "wang", Samples.id())))
                .isFalse();
        assertThat(did(work -> work.credentials().link(issuer, "li", Samples.id())))
                .isTrue();

        Optional<UUID> found = store().read(work -> work.credentials().findOutside(issuer, "wang"));
        assertThat(found).contains(staff);
        Optional<UUID> elsewhere = store().read(work -> work.credentials().findOutside("https://other", "wang"));
        assertThat(elsewhere).isEmpty();
    }

    private Optional<CredentialRecords.Kept> credentials(UUID staff) {
        return store().read(work -> work.credentials().find(staff));
    }

    private boolean did(Predicate<UnitOfWork> change) {
        return store().transact(work -> Outcome.done(change.test(work))).orElseThrow();
    }
}

package org.jietong.webhooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.api.webhooks.Handed;
import org.jietong.api.webhooks.Replay;
import org.jietong.api.webhooks.Subscription;
import org.jietong.api.webhooks.Trial;
import org.jietong.api.webhooks.WebhookStanding;
import org.junit.jupiter.api.Test;

class StoredWebhooksTest {
    private static final Caller ADMIN = staff(Scope.everything(), Role.ADMINISTRATOR);
    private static final Caller GAS_ADMIN = staff(Town.gasOnly(), Role.ADMINISTRATOR);
    private static final Caller CLERK = staff(Scope.everything(), Role.CLERK);

    private final Town town = new Town();
    private final AtomicLong made = new AtomicLong();
    private final StoredWebhooks webhooks = new StoredWebhooks(
            town.store,
            new AdministratorsOnly(),
            () -> new UUID(0x7000, made.incrementAndGet()),
            town.clock,
            town.subscribers);

    /** Administrators may, nobody else. */
    private static final class AdministratorsOnly implements AccessPolicy {
        @Override
        public Optional<Problem> refusal(Caller caller, Permission permission) {
            return caller instanceof Caller.Staff staff && staff.roles().contains(Role.ADMINISTRATOR)
                    ? Optional.empty()
                    : Optional.of(Problem.of(
                            caller instanceof Caller.Staff ? ProblemType.FORBIDDEN : ProblemType.UNAUTHENTICATED));
        }

        @Override
        public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility, District district) {
            throw new UnsupportedOperationException();
        }
    }

    private static Caller staff(Scope scope, Role role) {
        return new Caller.Staff(new UUID(0x7000, 9), "王丽", Set.of(role), scope);
    }

    private static Subscription wanted(String url, Scope scope) {
        return new Subscription(url, Set.of("APPLICATION_ACCEPTED"), scope, true);
    }

    private Handed created(Scope scope) {
        return webhooks.create(wanted("https://billing.example.org/", scope), ADMIN)
                .orElseThrow();
    }

    private static ProblemType refusal(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().type();
    }

    @Test
    void onlyAdministratorsHaveToDoWithThem() {
        UUID id = created(Scope.everything()).standing().id();
        assertThat(refusal(webhooks.list(CLERK))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refusal(webhooks.find(id, CLERK))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refusal(webhooks.create(wanted("https://x.example.org/", Scope.everything()), CLERK)))
                .isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refusal(webhooks.delete(id, CLERK))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refusal(webhooks.renewSecret(id, CLERK))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refusal(webhooks.test(id, CLERK))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refusal(webhooks.replay(id, new Replay.Behind(0), new Caller.Anonymous())))
                .isEqualTo(ProblemType.UNAUTHENTICATED);
    }

    @Test
    void nobodyReachesBeyondTheirOwnScope() {
        UUID all = created(Scope.everything()).standing().id();
        UUID gas = created(Town.gasOnly()).standing().id();
        assertThat(webhooks.list(GAS_ADMIN).orElseThrow())
                .extracting(WebhookStanding::id)
                .containsExactly(gas);
        assertThat(refusal(webhooks.find(all, GAS_ADMIN))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(webhooks.replay(all, new Replay.Behind(0), GAS_ADMIN)))
                .isEqualTo(ProblemType.NOT_FOUND);
        Subscription wide = wanted("https://x.example.org/", Scope.everything());
        assertThat(refusal(webhooks.create(wide, GAS_ADMIN))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refusal(webhooks.change(gas, wide, GAS_ADMIN))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(webhooks.delete(gas, GAS_ADMIN).orElseThrow()).isEqualTo(gas);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceAndNothingIsStored() {
        Subscription wrong =
                new Subscription("http://example.org/", Set.of("NEVER_HEARD_OF"), Scope.everything(), true);
        StoredWebhooks strict = new StoredWebhooks(
                town.store,
                new AdministratorsOnly(),
                UUID::randomUUID,
                town.clock,
                Subscribers.of(town.store, WebhookSettings.of(name -> null), town.clock));
        Problem problem = strict.create(wrong, ADMIN).problem().orElseThrow();
        assertThat(problem.violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/url", "NOT_AN_ENDPOINT"), tuple("/types", "NOT_ALLOWED"));
        assertThat(strict.create(wanted("https://10.0.0.1/", Scope.everything()), ADMIN)
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(Violation::code)
                .containsExactly("ADDRESS_NOT_ALLOWED");
        assertThat(town.store.webhooks).isEmpty();
    }

    @Test
    void theSecretIsShownOnceAndTheNextOneStandsBesideItForADay() {
        Handed handed = created(Scope.everything());
        UUID id = handed.standing().id();
        assertThat(handed.secret()).startsWith("whsec_");
        assertThat(handed.toString() + webhooks.find(id, ADMIN) + town.store.webhooks)
                .doesNotContain(handed.secret(), handed.secret().substring(6));
        Handed next = webhooks.renewSecret(id, ADMIN).orElseThrow();
        assertThat(next.secret()).isNotEqualTo(handed.secret());
        assertThat(next.standing().oldSecretUntil()).contains(MovingClock.START.plus(Duration.ofDays(1)));
        assertThat(town.store.webhooks.get(id).secrets().old()).contains(handed.secret());
    }

    @Test
    void aNewOneIsToldWhatHappensFromNowOnAndCanBeMovedBack() {
        town.happened("APPLICATION_ACCEPTED", Optional.of(Town.GAS));
        town.clock.pass(Duration.ofHours(1));
        town.happened("SUPPLY_STARTED", Optional.of(Town.GAS));
        WebhookStanding standing = created(Scope.everything()).standing();
        assertThat(standing.position()).isEqualTo(2);
        assertThat(standing.lag()).isZero();
        UUID id = standing.id();
        assertThat(webhooks.replay(id, new Replay.Behind(0), ADMIN)
                        .orElseThrow()
                        .position())
                .isZero();
        assertThat(webhooks.replay(id, new Replay.Since(town.clock.instant()), ADMIN)
                        .orElseThrow()
                        .position())
                .isEqualTo(1);
        assertThat(webhooks.replay(id, new Replay.Behind(3), ADMIN)
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(Violation::code)
                .containsExactly("OUT_OF_RANGE");
    }

    @Test
    void whoIsDeletedIsForgottenByTheJournalToo() {
        UUID id = created(Scope.everything()).standing().id();
        assertThat(town.store.readings).containsKey("webhook-" + id);
        webhooks.delete(id, ADMIN).orElseThrow();
        assertThat(town.store.readings).isEmpty();
        assertThat(refusal(webhooks.find(id, ADMIN))).isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void thereAreNoMoreThanFifty() {
        for (int i = 0; i < 50; i++) {
            created(Scope.everything());
        }
        assertThat(refusal(webhooks.create(wanted("https://x.example.org/", Scope.everything()), ADMIN)))
                .isEqualTo(ProblemType.CONFLICT);
    }

    @Test
    void aTestEventSaysWhatCameOfIt() throws Exception {
        try (Receiver receiver = new Receiver()) {
            Handed handed = webhooks.create(wanted(receiver.url(), Scope.everything()), ADMIN)
                    .orElseThrow();
            UUID id = handed.standing().id();
            assertThat(webhooks.test(id, ADMIN).orElseThrow()).isEqualTo(new Trial(true, Optional.empty()));
            assertThat(receiver.taken().get(0).body()).contains("org.jietong.webhook.test");
            assertThat(receiver.taken().get(0).isSignedWith(handed.secret())).isTrue();
            receiver.answers(410);
            assertThat(webhooks.test(id, ADMIN).orElseThrow()).isEqualTo(new Trial(false, Optional.of("answered 410")));
            assertThat(webhooks.find(id, ADMIN).orElseThrow().subscription().active())
                    .isTrue();
        }
    }
}

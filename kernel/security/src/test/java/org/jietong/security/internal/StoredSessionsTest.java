package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.identity.Session;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.SignInClient;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredSessionsTest {
    private static final Passwords PASSWORDS = new Passwords();
    private static final String HASH = PASSWORDS.hash(Staff.PASSWORD);
    private static final Duration LIFETIME = Duration.ofHours(8);

    private final TurnableClock clock = new TurnableClock();
    private final MemoryStore store = new MemoryStore();
    private final StaffMember clerk = Staff.member("water-clerk", Staff.scope("water"), Role.CLERK);
    private final StoredSessions sessions = node();

    @BeforeEach
    void aClerkWorksHere() {
        store.staff().insert(clerk, HASH);
    }

    @Test
    void whoKnowsThePasswordGetsASession() {
        Sessions.Opened opened = signIn();

        assertThat(opened.session().caller()).isEqualTo(Staff.caller(clerk));
        assertThat(opened.session().expiresAt()).isEqualTo(clock.instant().plus(LIFETIME));
        assertThat(sessions.find(opened.token()).map(Session::caller)).contains(Staff.caller(clerk));
    }

    @Test
    void aTokenHas256BitsAndIsNeverDrawnTwice() {
        Set<String> tokens =
                IntStream.range(0, 5).mapToObj(i -> signIn().token()).collect(Collectors.toSet());

        assertThat(tokens).hasSize(5).allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void onlyTheDigestOfATokenIsStored() {
        String token = signIn().token();

        assertThat(store.sessionsById).hasSize(1);
        assertThat(store.sessionsById.values().iterator().next().tokenDigest())
                .matches("[0-9a-f]{64}")
                .isEqualTo(new SecretToken(token).digest());
    }

    @Test
    void wrongLoginWrongPasswordAndInactiveAccountAreRefusedAlike() {
        StaffMember gone = Staff.inactive(Staff.member("gone", Staff.scope("water"), Role.CLERK));
        store.staff().insert(gone, HASH);

        Problem refusal = Problem.of(ProblemType.SIGN_IN_REFUSED);
        assertThat(signIn("nobody", Staff.PASSWORD)).isEqualTo(Outcome.refused(refusal));
        assertThat(signIn("water-clerk", "wrong password")).isEqualTo(Outcome.refused(refusal));
        assertThat(signIn("gone", Staff.PASSWORD)).isEqualTo(Outcome.refused(refusal));
        assertThat(signIn("no login at all", Staff.PASSWORD)).isEqualTo(Outcome.refused(refusal));
        assertThat(store.sessionsById).isEmpty();
    }

    @Test
    void whoGuessesHasToWaitWhetherTheLoginExistsOrNot() {
        for (String login : new String[] {"water-clerk", "nobody"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(signIn(login, "guess number " + i).problem())
                        .contains(Problem.of(ProblemType.SIGN_IN_REFUSED));
            }
            assertThat(signIn(login, Staff.PASSWORD).problem())
                    .contains(Problem.of(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", "1")));
        }
    }

    @Test
    void afterTheWaitTheRightPasswordIsGoodAgain() {
        for (int i = 0; i < 5; i++) {
            signIn("water-clerk", "guess number " + i);
        }
        clock.forward(Duration.ofSeconds(1));

        assertThat(signIn("water-clerk", Staff.PASSWORD).problem()).isEmpty();
    }

    @Test
    void aSessionEndsAfterItsLifetimeAlsoWhenItWasJustUsed() {
        String token = signIn().token();
        clock.forward(LIFETIME.minusSeconds(1));
        assertThat(sessions.find(token)).isPresent();

        clock.forward(Duration.ofSeconds(1));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void signingOutEndsASessionAtOnce() {
        String token = signIn().token();
        assertThat(sessions.find(token)).isPresent();

        sessions.signOut(token);
        sessions.signOut(token);

        assertThat(sessions.find(token)).isEmpty();
        assertThat(store.sessionsById).isEmpty();
    }

    @Test
    void anUnknownTokenIsNobodys() {
        assertThat(sessions.find("")).isEmpty();
        assertThat(sessions.find("x".repeat(43))).isEmpty();
        assertThat(sessions.find("x".repeat(100_000))).isEmpty();
    }

    @Test
    void aBusyCallerIsLookedUpOnceInTenSeconds() {
        String token = signIn().token();
        int before = store.reads;
        for (int i = 0; i <= 10; i++) {
            assertThat(sessions.find(token)).isPresent();
            clock.forward(Duration.ofSeconds(1));
        }

        assertThat(store.reads - before).isEqualTo(1);
        assertThat(sessions.find(token)).isPresent();
        assertThat(store.reads - before).isEqualTo(2);
    }

    @Test
    void anotherNodeNoticesASignOutWithinTenSeconds() {
        String token = signIn().token();
        StoredSessions other = node();
        assertThat(other.find(token)).isPresent();

        sessions.signOut(token);
        clock.forward(Duration.ofSeconds(11));

        assertThat(other.find(token)).isEmpty();
    }

    @Test
    void somebodyMadeInactiveLosesTheSessionWithinTenSeconds() {
        String token = signIn().token();
        assertThat(sessions.find(token)).isPresent();

        store.staff().update(Staff.inactive(clerk));
        clock.forward(Duration.ofSeconds(11));

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void expiredSessionsAreDeletedNowAndThen() {
        signIn();
        clock.forward(LIFETIME.plusSeconds(1));
        signIn();

        assertThat(store.sessionsById).hasSize(1);
    }

    @Test
    void aTokenGivesWayToTheNextAndARefreshTokenIsGoodOnce() {
        Sessions.Opened first = signIn();
        Sessions.Opened next =
                sessions.refresh(first.refreshToken().orElseThrow()).orElseThrow();

        assertThat(sessions.find(first.token())).isEmpty();
        assertThat(sessions.find(next.token())).isPresent();
        assertThat(next.session().id()).isEqualTo(first.session().id());
        assertThat(next.session().endsAt()).isEqualTo(first.session().endsAt());
    }

    @Test
    void aRefreshTokenThatIsUsedAgainEndsTheSession() {
        Sessions.Opened first = signIn();
        Sessions.Opened next =
                sessions.refresh(first.refreshToken().orElseThrow()).orElseThrow();

        assertThat(sessions.refresh(first.refreshToken().orElseThrow()).problem())
                .map(Problem::type)
                .contains(ProblemType.UNAUTHENTICATED);
        assertThat(sessions.find(next.token())).isEmpty();
        assertThat(sessions.refresh(next.refreshToken().orElseThrow()).problem())
                .isPresent();
    }

    @Test
    void nothingIsRefreshedBeyondTheEndOfTheSession() {
        StoredSessions brief = node(new Lifetimes(Duration.ofMinutes(30), Duration.ofMinutes(30), LIFETIME));
        Sessions.Opened opened = brief.signIn(Staff.credentials("water-clerk", Staff.PASSWORD), SignInClient.unknown())
                .orElseThrow();
        clock.forward(LIFETIME.minusMinutes(10));
        Sessions.Opened last =
                brief.refresh(opened.refreshToken().orElseThrow()).orElseThrow();
        assertThat(last.session().expiresAt()).isEqualTo(last.session().endsAt());

        clock.forward(Duration.ofMinutes(10));
        assertThat(brief.refresh(last.refreshToken().orElseThrow()).problem()).isPresent();
    }

    @Test
    void aSessionByCookieLastsWhileItIsUsedAndHasNoRefreshToken() {
        StoredSessions brief = node(new Lifetimes(LIFETIME, Duration.ofMinutes(30), LIFETIME));
        Sessions.Opened opened = brief.signIn(
                        Staff.credentials("water-clerk", Staff.PASSWORD), new SignInClient("", "a browser", true))
                .orElseThrow();
        assertThat(opened.refreshToken()).isEmpty();
        for (int i = 0; i < 5; i++) {
            clock.forward(Duration.ofMinutes(20));
            assertThat(brief.find(opened.token())).isPresent();
        }
        clock.forward(Duration.ofMinutes(29));
        assertThat(brief.lives(opened.token())).isTrue();
        clock.forward(Duration.ofMinutes(1));

        assertThat(brief.lives(opened.token())).isFalse();
        assertThat(brief.find(opened.token())).isEmpty();
    }

    @Test
    void oneSeesTheOwnSessionsAndEndsThemOneByOneOrAllAtOnce() {
        StaffMember other = Staff.member("other", Staff.scope("water"), Role.CLERK);
        store.staff().insert(other, HASH);
        Sessions.Opened foreign = signIn("other", Staff.PASSWORD).orElseThrow();
        Sessions.Opened first = signIn();
        Sessions.Opened second = signIn();
        Caller me = Staff.caller(clerk);
        assertThat(sessions.of(me))
                .extracting(Session::id)
                .containsExactlyInAnyOrder(
                        first.session().id(), second.session().id());

        assertThat(sessions.end(foreign.session().id(), me).problem())
                .map(Problem::type)
                .contains(ProblemType.NOT_FOUND);
        sessions.end(first.session().id(), me).orElseThrow();
        assertThat(sessions.find(first.token())).isEmpty();
        sessions.endAll(me);

        assertThat(sessions.find(second.token())).isEmpty();
        assertThat(sessions.find(foreign.token())).isPresent();
    }

    @Test
    void anAdministratorSignsSomebodyOutWhoseAccountIsTheirsToKeep() {
        Sessions.Opened opened = signIn();
        assertThat(sessions.find(opened.token())).isPresent();
        Caller gas = Staff.caller(Staff.member("gas", Staff.scope("gas"), Role.ADMINISTRATOR));
        Caller water = Staff.caller(Staff.member("water", Staff.scope("water"), Role.UTILITY_ADMINISTRATOR));

        assertThat(sessions.endAllOf(clerk.id(), gas).problem())
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        assertThat(sessions.find(opened.token())).isPresent();
        sessions.endAllOf(clerk.id(), water).orElseThrow();
        assertThat(sessions.find(opened.token())).isEmpty();
    }

    @Test
    void manyLoginsTriedFromOneAddressWaitToo() {
        SignInClient somewhere = new SignInClient("192.0.2.7", "", false);
        for (int i = 0; i <= 40; i++) {
            sessions.signIn(Staff.credentials("nobody" + i, "guess number " + i), somewhere);
        }
        assertThat(sessions.signIn(Staff.credentials("water-clerk", Staff.PASSWORD), somewhere)
                        .problem())
                .map(Problem::type)
                .contains(ProblemType.TOO_MANY_REQUESTS);
        assertThat(signIn("water-clerk", Staff.PASSWORD).problem()).isEmpty();
    }

    @Test
    void aHashWithOlderParametersIsMadeAnewWhenItsOwnerSignsIn() {
        String older = Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID)
                .hash(Staff.PASSWORD.getBytes(StandardCharsets.UTF_8), new byte[16])
                .getResult();
        store.staff().setPasswordHash(clerk.id(), older);

        signIn();

        String now = store.accounts.get(clerk.id()).passwordHash();
        assertThat(now).isNotEqualTo(older);
        assertThat(PASSWORDS.isPresent(now)).isTrue();
        assertThat(signIn("water-clerk", Staff.PASSWORD).problem()).isEmpty();
        assertThat(store.accounts.get(clerk.id()).passwordHash()).isEqualTo(now);
    }

    private StoredSessions node() {
        return node(new Lifetimes(LIFETIME, LIFETIME, LIFETIME));
    }

    private StoredSessions node(Lifetimes lifetimes) {
        return new StoredSessions(
                store,
                new SignInCheck(new IdentityCheck(store, PASSWORDS, clock), new PhoneCheck(store, UUID::randomUUID, clock), new OutsideAccounts(store, UUID::randomUUID)),
                new RecentSessions(clock),
                new RoleTable(),
                UUID::randomUUID,
                clock,
                lifetimes);
    }

    private Outcome<Sessions.Opened> signIn(String login, String password) {
        return sessions.signIn(Staff.credentials(login, password), SignInClient.unknown());
    }

    private Sessions.Opened signIn() {
        return signIn("water-clerk", Staff.PASSWORD).orElseThrow();
    }
}

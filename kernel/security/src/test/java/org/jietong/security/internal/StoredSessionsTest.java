package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.identity.Sessions;
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

        assertThat(opened.caller()).isEqualTo(Staff.caller(clerk));
        assertThat(opened.expiresAt()).isEqualTo(clock.instant().plus(LIFETIME));
        assertThat(sessions.callerOf(opened.token())).contains(Staff.caller(clerk));
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

        assertThat(store.sessionsByDigest).hasSize(1).doesNotContainKey(token);
        assertThat(store.sessionsByDigest.keySet().iterator().next())
                .matches("[0-9a-f]{64}")
                .isEqualTo(new SecretToken(token).digest());
    }

    @Test
    void wrongLoginWrongPasswordAndInactiveAccountAreRefusedAlike() {
        StaffMember gone = Staff.inactive(Staff.member("gone", Staff.scope("water"), Role.CLERK));
        store.staff().insert(gone, HASH);

        Problem refusal = Problem.of(ProblemType.SIGN_IN_REFUSED);
        assertThat(sessions.signIn("nobody", Staff.PASSWORD)).isEqualTo(Outcome.refused(refusal));
        assertThat(sessions.signIn("water-clerk", "wrong password")).isEqualTo(Outcome.refused(refusal));
        assertThat(sessions.signIn("gone", Staff.PASSWORD)).isEqualTo(Outcome.refused(refusal));
        assertThat(sessions.signIn("no login at all", Staff.PASSWORD)).isEqualTo(Outcome.refused(refusal));
        assertThat(store.sessionsByDigest).isEmpty();
    }

    @Test
    void whoGuessesHasToWaitWhetherTheLoginExistsOrNot() {
        for (String login : new String[] {"water-clerk", "nobody"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(sessions.signIn(login, "guess number " + i).problem())
                        .contains(Problem.of(ProblemType.SIGN_IN_REFUSED));
            }
            assertThat(sessions.signIn(login, Staff.PASSWORD).problem())
                    .contains(Problem.of(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", "1")));
        }
    }

    @Test
    void afterTheWaitTheRightPasswordIsGoodAgain() {
        for (int i = 0; i < 5; i++) {
            sessions.signIn("water-clerk", "guess number " + i);
        }
        clock.forward(Duration.ofSeconds(1));

        assertThat(sessions.signIn("water-clerk", Staff.PASSWORD).problem()).isEmpty();
    }

    @Test
    void aSessionEndsAfterItsLifetimeAlsoWhenItWasJustUsed() {
        String token = signIn().token();
        clock.forward(LIFETIME.minusSeconds(1));
        assertThat(sessions.callerOf(token)).isPresent();

        clock.forward(Duration.ofSeconds(1));
        assertThat(sessions.callerOf(token)).isEmpty();
    }

    @Test
    void signingOutEndsASessionAtOnce() {
        String token = signIn().token();
        assertThat(sessions.callerOf(token)).isPresent();

        sessions.signOut(token);
        sessions.signOut(token);

        assertThat(sessions.callerOf(token)).isEmpty();
        assertThat(store.sessionsByDigest).isEmpty();
    }

    @Test
    void anUnknownTokenIsNobodys() {
        assertThat(sessions.callerOf("")).isEmpty();
        assertThat(sessions.callerOf("x".repeat(43))).isEmpty();
        assertThat(sessions.callerOf("x".repeat(100_000))).isEmpty();
    }

    @Test
    void aBusyCallerIsLookedUpOnceInTenSeconds() {
        String token = signIn().token();
        int before = store.reads;
        for (int i = 0; i <= 10; i++) {
            assertThat(sessions.callerOf(token)).isPresent();
            clock.forward(Duration.ofSeconds(1));
        }

        assertThat(store.reads - before).isEqualTo(1);
        assertThat(sessions.callerOf(token)).isPresent();
        assertThat(store.reads - before).isEqualTo(2);
    }

    @Test
    void anotherNodeNoticesASignOutWithinTenSeconds() {
        String token = signIn().token();
        StoredSessions other = node();
        assertThat(other.callerOf(token)).isPresent();

        sessions.signOut(token);
        clock.forward(Duration.ofSeconds(11));

        assertThat(other.callerOf(token)).isEmpty();
    }

    @Test
    void somebodyMadeInactiveLosesTheSessionWithinTenSeconds() {
        String token = signIn().token();
        assertThat(sessions.callerOf(token)).isPresent();

        store.staff().update(Staff.inactive(clerk));
        clock.forward(Duration.ofSeconds(11));

        assertThat(sessions.callerOf(token)).isEmpty();
    }

    @Test
    void expiredSessionsAreDeletedNowAndThen() {
        signIn();
        clock.forward(LIFETIME.plusSeconds(1));
        signIn();

        assertThat(store.sessionsByDigest).hasSize(1);
    }

    private StoredSessions node() {
        return new StoredSessions(
                store, new IdentityCheck(store, PASSWORDS, clock), new RecentCallers(clock), clock, LIFETIME);
    }

    private Sessions.Opened signIn() {
        return sessions.signIn("water-clerk", Staff.PASSWORD).orElseThrow();
    }
}

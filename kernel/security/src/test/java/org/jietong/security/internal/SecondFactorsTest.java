package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondFactorsTest {
    private static final Passwords PASSWORDS = new Passwords();

    private final TurnableClock clock = new TurnableClock();
    private final MemoryStore store = new MemoryStore();
    private final StaffMember clerk = Staff.member("water-clerk", Staff.scope("water"), Role.CLERK);
    private final Caller.Staff caller = Staff.caller(clerk);
    private final SecondFactors factors = new SecondFactors(store, new RoleTable(), clock);
    private final IdentityCheck identity = new IdentityCheck(store, PASSWORDS, clock);

    @BeforeEach
    void aClerkWorksHere() {
        store.staff().insert(clerk, PASSWORDS.hash(Staff.PASSWORD));
    }

    @Test
    void nothingIsAskedForBeforeTheFactorIsConfirmed() {
        String secret = factors.begin(caller).orElseThrow().secret();
        assertThat(check(Optional.empty()).problem()).isEmpty();

        assertThat(type(factors.confirm("000000", caller))).contains(ProblemType.SIGN_IN_REFUSED);
        assertThat(factors.confirm(code(secret), caller).orElseThrow())
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(type(check(Optional.empty()))).contains(ProblemType.SECOND_FACTOR_REQUIRED);
    }

    @Test
    void aCodeIsGoodOnce() {
        String secret = confirmed();
        clock.forward(Duration.ofSeconds(60));
        String code = code(secret);

        assertThat(check(Optional.of(code)).problem()).isEmpty();
        assertThat(type(check(Optional.of(code)))).contains(ProblemType.SIGN_IN_REFUSED);
    }

    @Test
    void aRecoveryCodeIsGoodOnceHoweverItIsTyped() {
        String secret = factors.begin(caller).orElseThrow().secret();
        List<String> recovery = factors.confirm(code(secret), caller).orElseThrow();
        String typed = recovery.get(3).replace("-", " ").toLowerCase(Locale.ROOT);

        assertThat(check(Optional.of(typed)).problem()).isEmpty();
        assertThat(type(check(Optional.of(typed)))).contains(ProblemType.SIGN_IN_REFUSED);
        assertThat(check(Optional.of(recovery.get(4))).problem()).isEmpty();
    }

    @Test
    void onlyDigestsOfRecoveryCodesAreKept() {
        String secret = factors.begin(caller).orElseThrow().secret();
        List<String> recovery = factors.confirm(code(secret), caller).orElseThrow();

        assertThat(store.credentials.get(clerk.id()).factor().orElseThrow().recovery())
                .hasSize(10)
                .doesNotContainAnyElementsOf(recovery)
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    void aRecoveryCodeHasSoManyBitsThatItsDigestTellsNothing() {
        String secret = factors.begin(caller).orElseThrow().secret();

        assertThat(factors.confirm(code(secret), caller).orElseThrow())
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){5}[A-Z2-7]{4}"));
    }

    @Test
    void guessedCodesMakeTheNextTryWait() {
        confirmed();
        for (int i = 0; i < 5; i++) {
            check(Optional.of("00000" + i));
        }
        assertThat(type(check(Optional.of("000009")))).contains(ProblemType.TOO_MANY_REQUESTS);
    }

    @Test
    void theFactorGoesWithACodeOrByWhoKeepsTheAccount() {
        String secret = confirmed();
        assertThat(type(factors.remove("000000", caller))).contains(ProblemType.SIGN_IN_REFUSED);
        clock.forward(Duration.ofSeconds(60));
        assertThat(factors.remove(code(secret), caller).problem()).isEmpty();
        assertThat(check(Optional.empty()).problem()).isEmpty();

        confirmed();
        Caller gas = Staff.caller(Staff.member("gas", Staff.scope("gas"), Role.ADMINISTRATOR));
        Caller water = Staff.caller(Staff.member("water", Staff.scope("water"), Role.ADMINISTRATOR));
        assertThat(type(factors.reset(clerk.id(), gas))).contains(ProblemType.FORBIDDEN);
        assertThat(factors.reset(clerk.id(), water).problem()).isEmpty();
        assertThat(check(Optional.empty()).problem()).isEmpty();
    }

    @Test
    void whoFindsASessionOpenDoesNotGuessTheFactorAway() {
        String secret = confirmed();
        clock.forward(Duration.ofSeconds(60));
        for (int i = 0; i < 5; i++) {
            factors.remove("00000" + i, caller);
        }
        assertThat(type(factors.remove(code(secret), caller))).contains(ProblemType.TOO_MANY_REQUESTS);
    }

    @Test
    void aSecondOneIsNotBegunBesideTheFirst() {
        confirmed();
        assertThat(type(factors.begin(caller))).contains(ProblemType.CONFLICT);
    }

    private String confirmed() {
        String secret = factors.begin(caller).orElseThrow().secret();
        factors.confirm(code(secret), caller).orElseThrow();
        return secret;
    }

    private String code(String secret) {
        return new Totp(secret).code(Totp.step(clock.instant()));
    }

    private Outcome<StaffMember> check(Optional<String> factor) {
        return identity.check(new Credentials.Password("water-clerk", Staff.PASSWORD, factor), "");
    }

    private static Optional<ProblemType> type(Outcome<?> outcome) {
        return outcome.problem().map(Problem::type);
    }
}

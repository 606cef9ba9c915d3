package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;

class OutsideSignInTest {
    private static final String ISSUER = "https://id.example.cn";

    private final MemoryStore store = new MemoryStore();
    private final OutsideAccounts accounts = new OutsideAccounts(store, UUID::randomUUID);

    private static Credentials.Outside person(String subject, Scope scope, Role... roles) {
        return new Credentials.Outside(ISSUER, subject, "王丽", "", Set.of(roles), scope);
    }

    private static Optional<ProblemType> refusal(Outcome<?> outcome) {
        return outcome.problem().map(Problem::type);
    }

    @Test
    void whoComesForTheFirstTimeGetsAnAccountAndTheSameOneEachTime() {
        StaffMember first = accounts.of(person("wang", Staff.scope("gas"), Role.CLERK)).orElseThrow();
        StaffMember again = accounts.of(person("wang", Staff.scope("gas"), Role.CLERK)).orElseThrow();
        StaffMember other = accounts.of(person("li", Staff.scope("gas"), Role.CLERK)).orElseThrow();
        assertThat(again).isEqualTo(first);
        assertThat(other.id()).isNotEqualTo(first.id());
        assertThat(Staff.caller(first)).extracting(Caller.Staff::scope).isEqualTo(Staff.scope("gas"));
        assertThat(store.accounts.get(first.id()).passwordHash()).isEqualTo(Passwords.OF_NOBODY);
    }

    @Test
    void rolesAndScopeAreEachTimeWhatTheProviderMakesThem() {
        StaffMember before = accounts.of(person("wang", Scope.everything(), Role.SUPERVISOR, Role.CLERK))
                .orElseThrow();
        accounts.of(person("wang", Staff.scope("water"), Role.CLERK)).orElseThrow();
        StaffMember now = store.accounts.get(before.id()).member();
        assertThat(now.roles()).containsExactly(Role.CLERK);
        assertThat(now.scope()).isEqualTo(Staff.scope("water"));
    }

    @Test
    void anAccountThatWasMadeHereIsNeverTakenOver() {
        StaffMember local = Staff.member("wang", Scope.everything(), Role.ADMINISTRATOR);
        store.staff().insert(local, Passwords.OF_NOBODY);
        StaffMember came = accounts.of(person("wang", Staff.scope("gas"), Role.CLERK)).orElseThrow();
        assertThat(came.id()).isNotEqualTo(local.id());
        assertThat(store.accounts.get(local.id()).member()).isEqualTo(local);
    }

    @Test
    void whoWasPutOutOfServiceStaysOutside() {
        StaffMember member = accounts.of(person("wang", Staff.scope("gas"), Role.CLERK)).orElseThrow();
        store.staff().update(Staff.inactive(member));
        assertThat(refusal(accounts.of(person("wang", Staff.scope("gas"), Role.CLERK))))
                .contains(ProblemType.SIGN_IN_REFUSED);
    }

    @Test
    void whatMakesNoAccountComesNotIn() {
        for (Credentials.Outside person : new Credentials.Outside[] {
            person("wang", Scope.everything()),
            person("wang", Scope.everything(), Role.CHANNEL),
            person("wang", Scope.everything(), Role.REPRESENTATIVE),
            person("w".repeat(256), Scope.everything(), Role.CLERK)
        }) {
            assertThat(refusal(accounts.of(person))).contains(ProblemType.FORBIDDEN);
        }
        assertThat(store.accounts).isEmpty();
    }
}

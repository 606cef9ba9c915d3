package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.Session;
import org.jietong.api.identity.SignInClient;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredStaffAccountsTest {
    private static final Passwords PASSWORDS = new Passwords();
    private static final Caller MACHINE = new Caller.Machine("test");

    @TempDir
    private Path folder;

    private final TurnableClock clock = new TurnableClock();
    private final MemoryStore store = new MemoryStore();
    private final RecentSessions recent = new RecentSessions(clock);
    private final StaffMember waterAdmin = Staff.member("water-admin", Staff.scope("water"), Role.ADMINISTRATOR);
    private final StaffMember waterClerk = Staff.member("water-clerk", Staff.scope("water"), Role.CLERK);
    private final StaffMember gasClerk = Staff.member("gas-clerk", Staff.scope("gas"), Role.CLERK);
    private final StaffMember bureau = Staff.member("bureau", Scope.everything(), Role.SUPERVISOR);

    @Test
    void somebodyTakenOnCanSignIn() {
        StoredStaffAccounts accounts = accounts();

        assertThat(accounts.create(waterClerk, Staff.PASSWORD, MACHINE)).isEqualTo(Outcome.done(waterClerk));
        assertThat(identity().check(Staff.credentials("water-clerk", Staff.PASSWORD), ""))
                .isEqualTo(Outcome.done(waterClerk));
    }

    @Test
    void aPasswordThatSomebodyElseChoseIsChangedFirst() {
        StoredStaffAccounts accounts = accounts(true);
        accounts.create(waterClerk, Staff.PASSWORD, MACHINE).orElseThrow();
        assertThat(store.credentials.get(waterClerk.id()).changePassword()).isTrue();

        accounts.changePassword(Staff.caller(waterClerk), Staff.PASSWORD, "a new and better one")
                .orElseThrow();
        assertThat(store.credentials.get(waterClerk.id()).changePassword()).isFalse();
    }

    @Test
    void whoKeepsTheAccountsOfACompanyGivesNoRoleBeyondIt() {
        StoredStaffAccounts accounts = accounts();
        Caller keeper = Staff.caller(Staff.member("keeper", Staff.scope("water"), Role.UTILITY_ADMINISTRATOR));

        assertThat(accounts.create(waterClerk, Staff.PASSWORD, keeper).problem())
                .isEmpty();
        assertThat(accounts.create(gasClerk, Staff.PASSWORD, keeper).problem())
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        assertThat(accounts.create(waterAdmin, Staff.PASSWORD, keeper).problem())
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        store.staff().insert(waterAdmin, "hash");
        assertThat(accounts.setDuty(waterAdmin.id(), false, keeper).problem())
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
    }

    @Test
    void aLoginIsGivenOnce() {
        StoredStaffAccounts accounts = accounts();
        accounts.create(waterClerk, Staff.PASSWORD, MACHINE).orElseThrow();

        StaffMember namesake = Staff.member("water-clerk", Staff.scope("gas"), Role.CLERK);
        assertThat(accounts.create(namesake, Staff.PASSWORD, MACHINE).problem())
                .map(Problem::type)
                .contains(ProblemType.CONFLICT);
        assertThat(store.accounts).hasSize(1);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        StaffMember wrong =
                new StaffMember(UUID.randomUUID(), "不 行", " ", "call me", Set.of(), Scope.everything(), 0, true, true);

        Problem problem = accounts().create(wrong, "short", MACHINE).problem().orElseThrow();

        assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST);
        assertThat(problem.violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/login", "MALFORMED"),
                        tuple("/name", "MISSING"),
                        tuple("/phone", "MALFORMED"),
                        tuple("/roles", "MISSING"),
                        tuple("/weight", "OUT_OF_RANGE"),
                        tuple("/password", "TOO_SHORT"));
        assertThat(store.accounts).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password123", "PassWord123", "1234567890", "aaaaaaaaaaaa", "ababababab", "woaini1314520"})
    void whatEverybodyTriesFirstIsNoPassword(String common) {
        assertThat(accounts()
                        .create(waterClerk, common, MACHINE)
                        .problem()
                        .orElseThrow()
                        .violations())
                .containsExactly(Violation.of("/password", "PASSWORD_TOO_COMMON"));
    }

    @Test
    void aPasswordMayBeTwoHundredCharactersLongAndNoLonger() {
        String longest = "接通abc".repeat(40);

        assertThat(accounts().create(waterClerk, longest + "!", MACHINE).problem())
                .isPresent();
        assertThat(accounts().create(waterClerk, longest, MACHINE).problem()).isEmpty();
    }

    @Test
    void onlyARepresentativeNeedsAPhone() {
        assertThat(accounts()
                        .create(withoutPhone("clerk", Role.CLERK), Staff.PASSWORD, MACHINE)
                        .problem())
                .isEmpty();
        assertThat(accounts()
                        .create(withoutPhone("rep", Role.REPRESENTATIVE), Staff.PASSWORD, MACHINE)
                        .problem())
                .isPresent();
    }

    @Test
    void anAdministratorOfOneUtilitySeesItsStaffOnly() {
        StoredStaffAccounts accounts = accounts();
        everybodyWorksHere();

        assertThat(accounts.list(Staff.caller(waterAdmin)).orElseThrow()).containsExactly(waterAdmin, waterClerk);
        assertThat(accounts.list(Staff.caller(bureau)).orElseThrow())
                .extracting(StaffMember::login)
                .containsExactly("bureau", "gas-clerk", "water-admin", "water-clerk");
    }

    @Test
    void aClerkDoesNotSeeTheStaffAndASupervisorDoesNotChangeIt() {
        everybodyWorksHere();

        assertThat(accounts().list(Staff.caller(waterClerk)).problem())
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        assertThat(accounts()
                        .setDuty(waterClerk.id(), false, Staff.caller(bureau))
                        .problem())
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        assertThat(accounts().list(new Caller.Anonymous()).problem())
                .map(Problem::type)
                .contains(ProblemType.UNAUTHENTICATED);
    }

    @Test
    void nobodyGrantsWhatLiesOutsideTheirOwnScope() {
        for (Scope scope : List.of(Staff.scope("gas"), Staff.scope("gas", "150302"), Scope.everything())) {
            StaffMember newcomer = Staff.member("newcomer", scope, Role.ADMINISTRATOR);

            assertThat(accounts()
                            .create(newcomer, Staff.PASSWORD, Staff.caller(waterAdmin))
                            .problem())
                    .map(Problem::type)
                    .contains(ProblemType.FORBIDDEN);
        }
        StaffMember own = Staff.member("newcomer", Staff.scope("water", "150304"), Role.REPRESENTATIVE);
        assertThat(accounts()
                        .create(own, Staff.PASSWORD, Staff.caller(waterAdmin))
                        .problem())
                .isEmpty();
    }

    @Test
    void dutyIsSetWithinTheScope() {
        everybodyWorksHere();
        StoredStaffAccounts accounts = accounts();

        assertThat(accounts.setDuty(waterClerk.id(), false, Staff.caller(waterAdmin))
                        .orElseThrow()
                        .onDuty())
                .isFalse();
        assertThat(store.staff().find(waterClerk.id()).orElseThrow().onDuty()).isFalse();
        assertThat(accounts.setDuty(gasClerk.id(), false, Staff.caller(waterAdmin))
                        .problem())
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        assertThat(store.staff().find(gasClerk.id()).orElseThrow().onDuty()).isTrue();
        assertThat(accounts.setDuty(UUID.randomUUID(), false, Staff.caller(waterAdmin))
                        .problem())
                .map(Problem::type)
                .contains(ProblemType.NOT_FOUND);
    }

    @Test
    void whoKnowsThePresentPasswordMayReplaceIt() {
        everybodyWorksHere();

        Outcome<Void> changed =
                accounts().changePassword(Staff.caller(waterClerk), Staff.PASSWORD, "a new and better one");

        assertThat(changed.problem()).isEmpty();
        assertThat(identity()
                        .check(Staff.credentials("water-clerk", "a new and better one"), "")
                        .problem())
                .isEmpty();
        assertThat(identity()
                        .check(Staff.credentials("water-clerk", Staff.PASSWORD), "")
                        .problem())
                .isPresent();
    }

    @Test
    void aNewPasswordEndsAtOnceAllSessionsOfThatPersonAndNobodyElses() {
        everybodyWorksHere();
        StoredSessions sessions = new StoredSessions(
                store,
                new SignInCheck(identity(), new PhoneCheck(store, UUID::randomUUID, clock), new OutsideAccounts(store, UUID::randomUUID)),
                recent,
                new RoleTable(),
                UUID::randomUUID,
                clock,
                new Lifetimes(Duration.ofHours(8), Duration.ofHours(8), Duration.ofHours(8)));
        List<String> own = List.of(signedIn(sessions, waterClerk), signedIn(sessions, waterClerk));
        String other = signedIn(sessions, gasClerk);

        accounts().changePassword(Staff.caller(waterClerk), "a wrong password", "a new and better one");
        assertThat(own).allMatch(token -> sessions.find(token).isPresent());

        accounts()
                .changePassword(Staff.caller(waterClerk), Staff.PASSWORD, "a new and better one")
                .orElseThrow();
        assertThat(own).allMatch(token -> sessions.find(token).isEmpty());
        assertThat(sessions.find(other).map(Session::caller)).contains(Staff.caller(gasClerk));
    }

    private static String signedIn(StoredSessions sessions, StaffMember member) {
        String token = sessions.signIn(Staff.credentials(member.login(), Staff.PASSWORD), SignInClient.unknown())
                .orElseThrow()
                .token();
        assertThat(sessions.find(token)).isPresent();
        return token;
    }

    @Test
    void withoutThePresentPasswordNothingIsReplaced() {
        everybodyWorksHere();
        StoredStaffAccounts accounts = accounts();
        Caller.Staff caller = Staff.caller(waterClerk);

        for (int i = 0; i < 5; i++) {
            assertThat(accounts.changePassword(caller, "a guess " + i, "a new and better one")
                            .problem())
                    .map(Problem::type)
                    .contains(ProblemType.SIGN_IN_REFUSED);
        }
        assertThat(accounts.changePassword(caller, Staff.PASSWORD, "a new and better one")
                        .problem())
                .map(Problem::type)
                .contains(ProblemType.TOO_MANY_REQUESTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "password123", Staff.PASSWORD})
    void theNewPasswordHasToBeAGoodOneAndAnother(String next) {
        everybodyWorksHere();

        assertThat(accounts()
                        .changePassword(Staff.caller(waterClerk), Staff.PASSWORD, next)
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(Violation::pointer)
                .containsExactly("/next");
    }

    @Test
    void whoListensIsToldOfEachChangeThatWasStoredAndOfNoOther() {
        everybodyWorksHere();
        StoredStaffAccounts accounts = accounts();
        AtomicInteger told = new AtomicInteger();
        accounts.listeners = List.of(told::incrementAndGet);

        accounts.create(Staff.member("newcomer", Staff.scope("gas"), Role.CLERK), Staff.PASSWORD, MACHINE);
        accounts.setDuty(gasClerk.id(), false, MACHINE);
        assertThat(told).hasValue(2);

        accounts.create(Staff.member("newcomer", Staff.scope("gas"), Role.CLERK), Staff.PASSWORD, MACHINE);
        accounts.setDuty(UUID.randomUUID(), false, MACHINE);
        assertThat(told).hasValue(2);
    }

    private void everybodyWorksHere() {
        String hash = PASSWORDS.hash(Staff.PASSWORD);
        List.of(waterAdmin, waterClerk, gasClerk, bureau)
                .forEach(member -> store.staff().insert(member, hash));
    }

    private static StaffMember withoutPhone(String login, Role role) {
        return new StaffMember(UUID.randomUUID(), login, "无话", "", Set.of(role), Scope.everything(), 1, true, true);
    }

    private IdentityCheck identity() {
        return new IdentityCheck(store, PASSWORDS, clock);
    }

    private StoredStaffAccounts accounts() {
        return accounts(false);
    }

    private StoredStaffAccounts accounts(boolean changeFirst) {
        return new StoredStaffAccounts(
                store, new RoleTable(), PASSWORDS, identity(), recent, new FirstSignInFile(folder), clock, changeFirst);
    }
}

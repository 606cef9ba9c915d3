package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstSignInTest {
    private static final Pattern PASSWORD = Pattern.compile("password: ([A-HJ-NP-Za-km-np-z2-9]{20})\n");

    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();
    private FirstSignInFile file;
    private IdentityCheck identity;
    private StoredStaffAccounts accounts;

    @BeforeEach
    void aNewInstallation() {
        Passwords passwords = new Passwords();
        file = new FirstSignInFile(folder.resolve("data"));
        RecentSessions recent = new RecentSessions(new TurnableClock());
        identity = new IdentityCheck(store, passwords, new TurnableClock());
        accounts = new StoredStaffAccounts(
                store, new RoleTable(), passwords, identity, recent, file, new TurnableClock(), false);
    }

    @Test
    void theFirstStartMakesAnAdministratorWhosePasswordStandsInTheFile() throws IOException {
        new FirstSignIn(accounts, file, UUID::randomUUID).prepare();

        StaffMember admin =
                identity.check(Staff.credentials("admin", passwordInFile()), "").orElseThrow();
        assertThat(admin.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(admin.scope()).isEqualTo(Scope.everything());
    }

    @Test
    void theFileIsNotShownBeforeTheAccountIsThere() throws IOException {
        file.write("not yet");

        assertThat(file.path()).doesNotExist();
    }

    @Test
    void aStartThatBrokeOffBeforeItShowedTheFileIsMadeUpForByTheNext() throws IOException {
        new FirstSignIn(accounts, file, UUID::randomUUID).prepare();
        file.write("Abcdefghjkmnpqrstuvw");

        new FirstSignIn(accounts, file, UUID::randomUUID).prepare();
        assertThat(passwordInFile()).isEqualTo("Abcdefghjkmnpqrstuvw");
    }

    @Test
    void nobodyButTheOwnerReadsTheFile() throws IOException {
        new FirstSignIn(accounts, file, UUID::randomUUID).prepare();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void noTwoInstallationsHaveTheSamePassword() throws IOException {
        new FirstSignIn(accounts, file, UUID::randomUUID).prepare();
        String first = passwordInFile();
        store.accounts.clear();
        new FirstSignIn(accounts, file, UUID::randomUUID).prepare();

        assertThat(passwordInFile()).isNotEqualTo(first);
    }

    @Test
    void aLaterStartChangesNothing() throws IOException {
        new FirstSignIn(accounts, file, UUID::randomUUID).prepare();
        String password = passwordInFile();
        new FirstSignIn(accounts, file, UUID::randomUUID).prepare();

        assertThat(passwordInFile()).isEqualTo(password);
        assertThat(store.accounts).hasSize(1);
    }

    @Test
    void whereThereIsStaffThereIsNoFile() {
        StaffMember somebody = Staff.member("clerk", Staff.scope("water"), Role.CLERK);
        store.staff().insert(somebody, Passwords.OF_NOBODY);
        new FirstSignIn(accounts, file, UUID::randomUUID).prepare();

        assertThat(file.path()).doesNotExist();
        assertThat(store.accounts).hasSize(1);
    }

    @Test
    void theFileGoesWhenItsPasswordIsReplaced() throws IOException {
        new FirstSignIn(accounts, file, UUID::randomUUID).prepare();
        String password = passwordInFile();
        Caller.Staff admin = Staff.caller(store.staff().all().get(0));

        assertThat(accounts.changePassword(admin, password, "short").problem()).isPresent();
        assertThat(file.path()).exists();

        assertThat(accounts.changePassword(admin, password, Staff.PASSWORD).problem())
                .isEmpty();
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void theFileStaysWhenSomebodyElseReplacesAPassword() throws IOException {
        new FirstSignIn(accounts, file, UUID::randomUUID).prepare();
        StaffMember clerk = Staff.member("clerk", Staff.scope("water"), Role.CLERK);
        accounts.create(clerk, Staff.PASSWORD, new Caller.Machine("test")).orElseThrow();

        assertThat(accounts.changePassword(Staff.caller(clerk), Staff.PASSWORD, "a new and better one")
                        .problem())
                .isEmpty();
        assertThat(file.path()).exists();
    }

    private String passwordInFile() throws IOException {
        Matcher matcher = PASSWORD.matcher(Files.readString(file.path()));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}

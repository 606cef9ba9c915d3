package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.NoticeChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody says how they want to be told; administrators say it for those within their scope. */
class StaffNoticesTest {
    @TempDir
    private Path folder;

    private final TurnableClock clock = new TurnableClock();
    private final MemoryStore store = new MemoryStore();
    private final StaffMember clerk = Staff.member("water-clerk", Staff.scope("water"), Role.CLERK);
    private final StaffMember other = Staff.member("other-clerk", Staff.scope("water"), Role.CLERK);
    private final StaffMember admin = Staff.member("water-admin", Staff.scope("water"), Role.ADMINISTRATOR);
    private final StaffMember gasAdmin = Staff.member("gas-admin", Staff.scope("gas"), Role.ADMINISTRATOR);

    private static NoticePreference byMail(String mail) {
        return new NoticePreference(
                List.of(NoticeChannel.MAIL), Optional.of(mail), Optional.empty(), "en", Optional.empty());
    }

    private Outcome<StaffMember> set(NoticePreference notices, StaffMember caller) {
        Passwords passwords = new Passwords();
        StoredStaffAccounts accounts = new StoredStaffAccounts(
                store,
                new RoleTable(),
                passwords,
                new IdentityCheck(store, passwords, clock),
                new RecentSessions(clock),
                new FirstSignInFile(folder),
                clock,
                false);
        accounts.create(clerk, Staff.PASSWORD, new Caller.Machine("test")).orElseThrow();
        return accounts.setNotices(clerk.id(), notices, Staff.caller(caller));
    }

    @Test
    void oneSaysItForOneself() {
        assertThat(set(byMail("a@example.org"), clerk).orElseThrow().notices()).isEqualTo(byMail("a@example.org"));
        assertThat(store.accounts.values().iterator().next().member().notices()).isEqualTo(byMail("a@example.org"));
    }

    @Test
    void anAdministratorSaysItWithinTheirScope() {
        assertThat(set(byMail("a@example.org"), admin).problem()).isEmpty();
    }

    @Test
    void nobodyElseSaysIt() {
        assertThat(type(set(byMail("a@example.org"), other))).contains(ProblemType.FORBIDDEN);
    }

    @Test
    void anAdministratorOfOthersDoesNotSayIt() {
        assertThat(type(set(byMail("a@example.org"), gasAdmin))).contains(ProblemType.FORBIDDEN);
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(set(byMail("nobody"), clerk).problem().orElseThrow().violations())
                .containsExactly(Violation.of("/mail", "MALFORMED"));
    }

    private static Optional<ProblemType> type(Outcome<?> outcome) {
        return outcome.problem().map(Problem::type);
    }
}

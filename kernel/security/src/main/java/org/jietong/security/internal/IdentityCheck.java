package org.jietong.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.StaffRecords;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Whether somebody is who they say: compares login and password, and slows down whoever guesses. */
@Component(service = IdentityCheck.class)
public final class IdentityCheck {
    private final Store store;
    private final Passwords passwords;
    private final SignInFailures failures;

    @Activate
    public IdentityCheck(
            @Reference Store store,
            @Reference Passwords passwords,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.failures = new SignInFailures(clock);
    }

    /**
     * The active staff member with this login and password.
     *
     * @return refused alike, with {@code SIGN_IN_REFUSED}, for an unknown login, a wrong password and an account that is
     *     not active; with {@code TOO_MANY_REQUESTS} while the login has to wait
     */
    Outcome<StaffMember> check(String login, String password) {
        if (!StaffRules.isLogin(login)) {
            return Outcome.refused(ProblemType.SIGN_IN_REFUSED);
        }
        // The wait is looked up within the turn, so that guesses sent all at once do not slip past it.
        return passwords.inTurn(
                () -> failures.waitOf(login).map(IdentityCheck::tooEarly).orElseGet(() -> compared(login, password)));
    }

    private Outcome<StaffMember> compared(String login, String password) {
        Optional<StaffRecords.Account> account =
                store.read(records -> records.staff().findByLogin(login));
        String hash = account.map(StaffRecords.Account::passwordHash).orElse(Passwords.OF_NOBODY);
        boolean right = passwords.matches(password, hash);
        Optional<StaffMember> member =
                account.map(StaffRecords.Account::member).filter(someone -> right && someone.active());
        if (member.isEmpty()) {
            failures.add(login);
            return Outcome.refused(ProblemType.SIGN_IN_REFUSED);
        }
        failures.forget(login);
        return Outcome.done(member.get());
    }

    private static Outcome<StaffMember> tooEarly(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return Outcome.refused(
                Problem.of(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", Long.toString(seconds))));
    }
}

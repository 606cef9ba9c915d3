package org.jietong.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.CredentialRecords.Factor;
import org.jietong.api.store.StaffRecords;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Whether somebody is who they say: compares login, password and second factor, and slows down whoever guesses. */
@Component(service = IdentityCheck.class)
public final class IdentityCheck {
    /** Behind one address there may be a whole office. */
    private static final int FREE_BY_ADDRESS = 40;

    private final Store store;
    private final Passwords passwords;
    private final FactorCheck factors;
    private final SignInFailures byLogin;
    private final SignInFailures byAddress;

    @Activate
    public IdentityCheck(
            @Reference Store store,
            @Reference Passwords passwords,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.factors = new FactorCheck(store, clock);
        this.byLogin = new SignInFailures(clock);
        this.byAddress = new SignInFailures(clock, FREE_BY_ADDRESS);
    }

    /**
     * The active staff member with these credentials.
     *
     * @param address from where they come, empty when it is not known
     * @return refused alike, with {@code SIGN_IN_REFUSED}, for an unknown login, a wrong password, a wrong code and an account
     *     that is not active; with {@code SECOND_FACTOR_REQUIRED} when that alone is missing; with {@code TOO_MANY_REQUESTS}
     *     while login or address has to wait
     */
    Outcome<StaffMember> check(Credentials.Password given, String address) {
        if (!StaffRules.isLogin(given.login())) {
            return Outcome.refused(ProblemType.SIGN_IN_REFUSED);
        }
        // The wait is looked up within the turn, so that guesses sent all at once do not slip past it.
        return passwords.inTurn(() ->
                waitOf(given.login(), address).map(IdentityCheck::tooEarly).orElseGet(() -> compared(given, address)));
    }

    /** Whether somebody who is signed in knows the own password, likewise slowed down. */
    Outcome<StaffMember> confirms(StaffMember member, String password) {
        return passwords.inTurn(
                () -> waitOf(member.login(), "").map(IdentityCheck::tooEarly).orElseGet(() -> known(member, password)));
    }

    private Outcome<StaffMember> known(StaffMember member, String password) {
        boolean right = store.read(records -> records.staff().findByLogin(member.login()))
                .filter(account -> passwords.matches(password, account.passwordHash()))
                .isPresent();
        return right ? Outcome.done(member) : failed(member.login(), "");
    }

    private Optional<Duration> waitOf(String login, String address) {
        return Stream.of(byLogin.waitOf(login), byAddress.waitOf(address))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
    }

    private Outcome<StaffMember> compared(Credentials.Password given, String address) {
        Optional<StaffRecords.Account> account =
                store.read(records -> records.staff().findByLogin(given.login()));
        String hash = account.map(StaffRecords.Account::passwordHash).orElse(Passwords.OF_NOBODY);
        boolean right = passwords.matches(given.password(), hash);
        Optional<StaffMember> member =
                account.map(StaffRecords.Account::member).filter(someone -> right && someone.active());
        if (member.isEmpty()) {
            return failed(given.login(), address);
        }
        Optional<Factor> factor = factors.asked(member.get().id());
        if (factor.isPresent() && given.secondFactor().isEmpty()) {
            return Outcome.refused(ProblemType.SECOND_FACTOR_REQUIRED);
        }
        if (factor.isPresent()
                && !factors.uses(
                        member.get().id(), factor.get(), given.secondFactor().get())) {
            return failed(given.login(), address);
        }
        byLogin.forget(given.login());
        keepUpToDate(member.get(), given.password(), hash);
        return Outcome.done(member.get());
    }

    private Outcome<StaffMember> failed(String login, String address) {
        byLogin.add(login);
        if (!address.isEmpty()) {
            byAddress.add(address);
        }
        return Outcome.refused(ProblemType.SIGN_IN_REFUSED);
    }

    /** The password is at hand in the clear only now. */
    private void keepUpToDate(StaffMember member, String password, String hash) {
        if (!passwords.isPresent(hash)) {
            String next = passwords.hash(password);
            store.transact(records -> {
                        records.staff().setPasswordHash(member.id(), next);
                        return Outcome.done(member);
                    })
                    .orElseThrow();
        }
    }

    private static Outcome<StaffMember> tooEarly(Duration wait) {
        return Outcome.refused(SignInFailures.tooEarly(wait));
    }
}

package org.jietong.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.ApplicantRecords.Account;
import org.jietong.api.store.ApplicantRecords.Code;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Whether somebody has the telephone: compares the code that was sent to it. A telephone proven first gets its account. */
@Component(service = PhoneCheck.class)
public final class PhoneCheck {
    static final String SIGN_IN = "SIGN_IN";
    private static final int TRIES = 5;

    /** One tries a few codes of the own telephone; more than that from one address are guesses. */
    private static final int FREE_BY_ADDRESS = 40;

    private final Store store;
    private final Ids ids;
    private final Clock clock;
    private final SignInFailures byAddress;

    @Activate
    public PhoneCheck(
            @Reference Store store,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.byAddress = new SignInFailures(clock, FREE_BY_ADDRESS);
    }

    /**
     * The account of a telephone.
     *
     * @return refused with {@code SIGN_IN_REFUSED} alike for a wrong, used, expired or never sent code and one tried too often;
     *     with {@code TOO_MANY_REQUESTS} while the address has to wait
     */
    Outcome<Account> check(Credentials.PhoneCode given, String address) {
        Optional<Problem> refusal = byAddress.refusal(address);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        String phone = PhoneDigits.of(given.phone());
        // The try is counted before anything is compared, so that guesses sent all at once count each for itself.
        Optional<Code> code =
                store.transact(records -> Outcome.done(tried(phone, records))).orElseThrow();
        if (code.filter(known -> fits(known, given.code())).isEmpty()) {
            if (!address.isEmpty()) {
                byAddress.add(address);
            }
            return Outcome.refused(ProblemType.SIGN_IN_REFUSED);
        }
        return store.transact(records -> {
            records.applicants().deleteCodes(phone);
            return Outcome.done(account(phone, records));
        });
    }

    private Optional<Code> tried(String phone, UnitOfWork records) {
        return records.applicants()
                .lastCode(phone, SIGN_IN)
                .filter(code -> code.tries() < TRIES && clock.instant().isBefore(code.expiresAt()))
                .filter(code -> records.applicants().tried(code));
    }

    private Account account(String phone, UnitOfWork records) {
        Account newcomer = new Account(ids.next(), phone, clock.instant());
        return records.applicants()
                .findByPhone(phone)
                .or(() -> records.applicants().insert(newcomer)
                        ? Optional.of(newcomer)
                        : records.applicants().findByPhone(phone))
                .orElseThrow();
    }

    private static boolean fits(Code code, String given) {
        return MessageDigest.isEqual(
                code.digest().getBytes(StandardCharsets.US_ASCII),
                digest(code.phone(), code.purpose(), given.strip()).getBytes(StandardCharsets.US_ASCII));
    }

    /** A code is kept with what it is bound to. */
    static String digest(String phone, String purpose, String code) {
        return new SecretToken(String.join("\n", purpose, phone, code)).digest();
    }
}

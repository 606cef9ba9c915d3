package org.jietong.security.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.CredentialRecords;
import org.jietong.api.store.CredentialRecords.Factor;
import org.jietong.api.store.Store;

/**
 * Compares codes with a second factor; each counts once.
 *
 * @param store where factors are
 * @param clock the time
 */
record FactorCheck(Store store, Clock clock) {

    /** The factor that somebody is asked for, if any. */
    Optional<Factor> asked(UUID staff) {
        return store.read(records -> records.credentials().find(staff))
                .flatMap(CredentialRecords.Kept::factor)
                .filter(Factor::confirmed);
    }

    /** Whether a code of the app, or a recovery code, is right; it is used up then. */
    boolean uses(UUID staff, Factor factor, String code) {
        String given = plain(code);
        OptionalLong step = new Totp(factor.secret()).stepOf(given, clock.instant());
        if (step.isPresent()) {
            return store.transact(records -> Outcome.done(records.credentials().useStep(staff, step.getAsLong())))
                    .orElseThrow();
        }
        String digest = digest(given);
        if (!factor.recovery().contains(digest)) {
            return false;
        }
        List<String> left = new ArrayList<>(factor.recovery());
        left.remove(digest);
        return store.transact(
                        records -> Outcome.done(records.credentials().useRecovery(staff, factor.recovery(), left)))
                .orElseThrow();
    }

    /** As it is kept, of a recovery code however it was grouped. */
    static String digest(String code) {
        return new SecretToken(plain(code)).digest();
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}

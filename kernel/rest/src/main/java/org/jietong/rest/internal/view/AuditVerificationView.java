package org.jietong.rest.internal.view;

import java.util.Optional;
import org.jietong.api.audit.Verification;

/**
 * What a walk over the audit trail found.
 *
 * @param whole whether nothing was altered, taken out or moved
 * @param entries how many there are, when it is whole
 * @param seal the last seal, when it is whole
 * @param place the first place where it is not
 * @param fault what is wrong there
 */
public record AuditVerificationView(
        boolean whole,
        Optional<Long> entries,
        Optional<String> seal,
        Optional<Long> place,
        Optional<Verification.Fault> fault) {

    public static AuditVerificationView of(Verification verification) {
        if (verification instanceof Verification.Broken broken) {
            return new AuditVerificationView(
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(broken.place()),
                    Optional.of(broken.fault()));
        }
        Verification.Whole whole = (Verification.Whole) verification;
        return new AuditVerificationView(
                true,
                Optional.of(whole.entries()),
                Optional.of(whole.last().hex()),
                Optional.empty(),
                Optional.empty());
    }
}

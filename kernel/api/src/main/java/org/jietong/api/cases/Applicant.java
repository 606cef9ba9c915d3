package org.jietong.api.cases;

import java.util.Optional;
import org.jietong.api.rules.ClientType;
import org.jietong.api.secret.Mask;

/**
 * Who applies.
 *
 * @param type what the applicant is
 * @param name person or organisation, 1 to 100 characters
 * @param identityNumber resident identity number or unified social credit code, 15 to 18 characters
 * @param contact the person to talk to, when the applicant is an organisation, 1 to 100 characters
 * @param phone mobile or fixed number, digits with an optional + and hyphens, 7 to 20 characters
 */
public record Applicant(
        ClientType type, String name, Optional<String> identityNumber, Optional<String> contact, String phone) {

    /** The same for who need not know number and telephone whole: {@code 150302********1234}, {@code 138****0000}. */
    public Applicant masked() {
        return new Applicant(type, name, identityNumber.map(Mask::identityNumber), contact, Mask.phone(phone));
    }

    /** Whether number and telephone are hidden. */
    public boolean isMasked() {
        return Mask.isMasked(phone);
    }
}

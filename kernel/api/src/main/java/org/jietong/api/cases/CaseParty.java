package org.jietong.api.cases;

import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.identity.Caller;

/**
 * Who asks about a case: staff with a session, or the applicant, who is signed in or proves the phone.
 *
 * @param caller who asks
 * @param phone the phone given as proof; not looked at for who has a session
 */
public record CaseParty(Caller caller, Optional<String> phone) {

    /** Whether it is an applicant, signed in or not. */
    public boolean isApplicant() {
        return caller instanceof Caller.Anonymous || caller instanceof Caller.Applicant;
    }

    /** The telephones that an applicant has proven, or gave as proof. */
    public Stream<String> phones() {
        return caller instanceof Caller.Applicant applicant ? applicant.phones() : phone.stream();
    }
}

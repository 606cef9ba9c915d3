package org.jietong.api.cases;

import java.util.Optional;
import org.jietong.api.identity.Caller;

/**
 * Who asks about a case: staff with a session, or the applicant, who proves the phone.
 *
 * @param caller who asks
 * @param phone the phone given as proof; not looked at for staff
 */
public record CaseParty(Caller caller, Optional<String> phone) {}

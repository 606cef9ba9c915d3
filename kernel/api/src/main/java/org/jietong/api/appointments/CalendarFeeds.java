package org.jietong.api.appointments;

import java.util.List;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The appointments of a representative for calendar programs, which have no session: whoever knows the secret token
 * reads them. The token is shown once and kept as a digest; a new one ends the old one.
 */
@ProviderType
public interface CalendarFeeds {

    /**
     * A new token for a representative, for oneself or by who may manage duty.
     *
     * @return 43 characters of base64url
     */
    Outcome<String> issue(UUID representative, Caller caller);

    /** Ends the token of a representative; what has none stays so. */
    Outcome<Void> revoke(UUID representative, Caller caller);

    /**
     * The appointments of the last 31 days and all ahead, also cancelled ones, of whom the token was made for.
     *
     * @return refused with {@code NOT_FOUND} for a token that is unknown, was revoked, or whose owner is no longer active
     */
    Outcome<List<Appointment>> feed(String token);
}

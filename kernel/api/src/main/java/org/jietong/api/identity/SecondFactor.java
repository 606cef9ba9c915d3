package org.jietong.api.identity;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** A second factor for staff: codes of six digits that change every 30 seconds (TOTP, RFC 6238). */
@ProviderType
public interface SecondFactor {

    /**
     * What an authenticator app takes in.
     *
     * @param secret in base32, for typing
     * @param uri the same as {@code otpauth:}, for a QR code
     */
    record Enrolment(String secret, URI uri) {
        @Override
        public String toString() {
            return "Enrolment";
        }
    }

    /** Begins; nothing is asked for before it is confirmed. Refused with {@code CONFLICT} when there is one already. */
    Outcome<Enrolment> begin(Caller.Staff caller);

    /**
     * From now on the factor is asked for.
     *
     * @param code one that the app shows
     * @return ten recovery codes, each good once; refused with {@code SIGN_IN_REFUSED} when the code is wrong, with
     *     {@code NOT_FOUND} when nothing was begun
     */
    Outcome<List<String>> confirm(String code, Caller.Staff caller);

    /**
     * Takes the own factor away.
     *
     * @param code one that the app shows, or a recovery code
     * @return refused with {@code SIGN_IN_REFUSED} when the code is wrong, with {@code TOO_MANY_REQUESTS} after several wrong
     *     ones, with {@code NOT_FOUND} when there is none
     */
    Outcome<Void> remove(String code, Caller.Staff caller);

    /**
     * Takes it away from somebody who lost the device.
     *
     * @return refused with {@code NOT_FOUND}, or with {@code FORBIDDEN} when the account is not the caller's to keep
     */
    Outcome<Void> reset(UUID staff, Caller caller);
}

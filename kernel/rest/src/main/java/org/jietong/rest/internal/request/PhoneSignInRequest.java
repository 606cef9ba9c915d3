package org.jietong.rest.internal.request;

import java.util.Optional;
import org.jietong.api.identity.Credentials;

/**
 * Signs an applicant in.
 *
 * @param phone the telephone
 * @param code what was sent to it
 * @param cookie whether the session is to be carried by a cookie; false when it is not given
 */
public record PhoneSignInRequest(String phone, String code, Optional<Boolean> cookie) {

    public Credentials credentials() {
        return new Credentials.PhoneCode(phone, code);
    }
}

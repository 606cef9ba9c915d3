package org.jietong.rest.internal.request;

import java.util.Optional;
import org.jietong.api.identity.Credentials;
import org.jietong.rest.internal.json.Also;

/**
 * Signs a staff member in.
 *
 * @param user name to sign in with
 * @param password the password
 * @param secondFactor six digits or a recovery code, when the account asks for it
 * @param cookie whether the session is to be carried by a cookie; false when it is not given
 */
public record SignInRequest(
        @Also({"login", "username"}) String user,
        String password,
        Optional<String> secondFactor,
        Optional<Boolean> cookie) {

    public Credentials credentials() {
        return new Credentials.Password(user, password, secondFactor);
    }
}

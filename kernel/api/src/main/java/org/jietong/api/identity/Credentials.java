package org.jietong.api.identity;

import java.util.Optional;

/** What somebody proves with who they are. */
public sealed interface Credentials {

    /**
     * Of staff.
     *
     * @param login name to sign in with
     * @param password the password
     * @param secondFactor six digits or a recovery code, when the account asks for it
     */
    record Password(String login, String password, Optional<String> secondFactor) implements Credentials {
        @Override
        public String toString() {
            return "Password";
        }
    }

    /**
     * Of an applicant.
     *
     * @param phone the telephone
     * @param code what was sent to it
     */
    record PhoneCode(String phone, String code) implements Credentials {
        @Override
        public String toString() {
            return "PhoneCode";
        }
    }
}

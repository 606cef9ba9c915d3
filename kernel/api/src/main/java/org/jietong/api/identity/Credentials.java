package org.jietong.api.identity;

import java.util.Optional;
import java.util.Set;

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
     * Of staff, as a provider of identities says who they are ({@link OutsideSignIn}).
     *
     * @param issuer the provider
     * @param subject the person, for good, as the provider knows them
     * @param name the person's name
     * @param phone telephone number, empty when it is not told
     * @param roles what the person is there for now
     * @param scope what the person answers for now
     */
    record Outside(String issuer, String subject, String name, String phone, Set<Role> roles, Scope scope)
            implements Credentials {
        public Outside {
            roles = Set.copyOf(roles);
        }

        @Override
        public String toString() {
            return "Outside";
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

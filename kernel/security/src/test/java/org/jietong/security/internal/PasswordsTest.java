package org.jietong.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String hash = passwords.hash(Staff.PASSWORD);

        assertThat(passwords.matches(Staff.PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(Staff.PASSWORD + " ", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void theSamePasswordNeverHasTheSameHashTwice() {
        assertThat(passwords.hash(Staff.PASSWORD)).isNotEqualTo(passwords.hash(Staff.PASSWORD));
    }

    @Test
    void aPasswordMayHaveAnyCharacters() {
        String hash = passwords.hash("接通水气暖 отопление 🔥");

        assertThat(passwords.matches("接通水气暖 отопление 🔥", hash)).isTrue();
        assertThat(passwords.matches("接通水气暖 отопление 🚰", hash)).isFalse();
    }

    @Test
    void theHashOfNobodyCostsAsMuchAsAnyOther() {
        String hash = passwords.hash(Staff.PASSWORD);

        assertThat(parameters(Passwords.OF_NOBODY)).isEqualTo(parameters(hash));
        assertThat(Passwords.OF_NOBODY).hasSameSizeAs(hash);
        assertThat(passwords.matches("", Passwords.OF_NOBODY)).isFalse();
    }

    @Test
    void aHashWithOtherParametersStaysGood() {
        // a test vector of the reference implementation of Argon2
        String older = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

        assertThat(passwords.matches("password", older)).isTrue();
        assertThat(passwords.matches("passwort", older)).isFalse();
    }

    private static String parameters(String hash) {
        return hash.substring(0, hash.indexOf('$', "$argon2id$v=19$".length()));
    }
}

package org.jietong.oidc.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import org.jietong.api.identity.SecretToken;

/**
 * What a browser keeps while it is away at the provider. State, nonce and code verifier are worked out from it by a one-way function,
 * so that nothing has to be kept here, and an answer that comes to another browser fits nothing.
 *
 * @param secret known to the browser alone
 */
record Ticket(SecretToken secret) {

    static Ticket drawn(SecureRandom random) {
        return new Ticket(SecretToken.drawn(random));
    }

    /** What a browser sent, if it can be one. */
    static Optional<Ticket> sent(String text) {
        return SecretToken.sent(text).map(Ticket::new);
    }

    /** By which the answer is known to be one to this browser's question. */
    String state() {
        return of("state");
    }

    /** By which the token is known to have been made for this question. */
    String nonce() {
        return of("nonce");
    }

    /** By which the provider knows that the code is used by who asked for it (PKCE, RFC 7636). */
    String verifier() {
        return of("verifier");
    }

    boolean isState(String other) {
        return MessageDigest.isEqual(
                state().getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.UTF_8));
    }

    private String of(String use) {
        return new SecretToken(use + "\n" + secret.value()).digest();
    }

    /** Never with the secret. */
    @Override
    public String toString() {
        return "Ticket";
    }
}

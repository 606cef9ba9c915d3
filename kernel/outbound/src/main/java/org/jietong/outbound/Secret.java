package org.jietong.outbound;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A secret that two sides share, and by which one knows what the other has sent. Never shown by accident. */
public final class Secret {
    private static final String PREFIX = "whsec_";
    private static final int LEAST_BYTES = 24;
    private static final int MOST_BYTES = 64;
    private static final int FRESH_BYTES = 32;

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    /** A new one of 32 bytes; the source must be fit for secrets. */
    public static Secret fresh(RandomGenerator random) {
        byte[] key = new byte[FRESH_BYTES];
        random.nextBytes(key);
        return new Secret(key);
    }

    /**
     * Reads one.
     *
     * @param text {@code whsec_} (which may be left out) and 24 to 64 bytes in Base64
     * @return empty when it is none
     */
    public static Optional<Secret> of(String text) {
        String encoded = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        try {
            byte[] key = Base64.getDecoder().decode(encoded);
            return key.length < LEAST_BYTES || key.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(new Secret(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The signature of a body by the convention of Standard Webhooks: {@code v1,} and HMAC-SHA256 in Base64. */
    String signature(String id, Instant at, String body) {
        try {
            return new Webhook(key).sign(id, at.getEpochSecond(), body);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException("this Java knows no HMAC-SHA256", e);
        }
    }

    /** The secret itself, for the one moment in which it is handed over, and for keeping it. */
    public String reveal() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "Secret";
    }
}

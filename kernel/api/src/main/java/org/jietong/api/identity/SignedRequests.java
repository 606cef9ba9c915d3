package org.jietong.api.identity;

import java.time.Duration;
import java.time.Instant;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Recognises machines by the signatures of their requests (RFC 9421, {@code hmac-sha256}). */
@ProviderType
public interface SignedRequests {

    /** How far the time of a signature may lie from now, either way; a request is good once in this time. */
    Duration WINDOW = Duration.ofMinutes(5);

    /**
     * What a request proves.
     *
     * @param key the key that it names
     * @param createdAt when it says that it was signed
     * @param nonce what tells it from every other request under the key
     * @param base what was signed, of characters of Latin-1
     * @param signature of that, in base64
     */
    record Proof(String key, Instant createdAt, String nonce, String base, String signature) {
        @Override
        public String toString() {
            return "Proof[key=" + key + ", createdAt=" + createdAt + "]";
        }
    }

    /**
     * Whose request it is. It is not used up by that.
     *
     * @return refused with {@code SIGNATURE_REFUSED} alike for an unknown or ended key, a closed channel and a wrong signature,
     *     with {@code SIGNATURE_OUT_OF_TIME}, or with {@code UNAVAILABLE} when the secret cannot be opened here
     */
    Outcome<Caller.Channel> recognise(Proof proof);

    /**
     * Uses a request up: on every node it is good once.
     *
     * @return refused with {@code SIGNATURE_REPEATED} when it was used up already
     */
    Outcome<Void> use(Proof proof);
}

package org.jietong.security.internal.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jietong.api.secret.BlindIndex;

/**
 * The first half of HMAC-SHA256 over purpose and value: 128 bits, by which two values out of a thousand million would be the same with
 * a chance of less than one in ten to the twentieth.
 *
 * @param key the key
 */
record KeyedDigest(SecretKey key) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    byte[] of(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Never with the key. */
    @Override
    public String toString() {
        return BlindIndex.class.getSimpleName();
    }
}

package org.jietong.security.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes of RFC 6238 with HMAC-SHA-1, 30 seconds and six digits: what every authenticator app
 * understands.
 *
 * @param secret in base32
 */
record Totp(String secret) {
    private static final String ALGORITHM = "HmacSHA1";
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    /** The steps around now within which a code is taken, for clocks that are not quite right. */
    private static final int DRIFT = 1;

    static long step(Instant at) {
        return at.getEpochSecond() / STEP_SECONDS;
    }

    /** The step that a code belongs to, if it is one of those around now. */
    OptionalLong stepOf(String code, Instant now) {
        long present = step(now);
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> same(code(step), code))
                .findFirst();
    }

    /** The code of a step. */
    String code(long step) {
        byte[] hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xF;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return "%06d".formatted(number % MODULUS);
    }

    private byte[] hash(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base32.decode(secret), ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-1", e);
        }
    }

    private static boolean same(String known, String given) {
        return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Totp";
    }
}

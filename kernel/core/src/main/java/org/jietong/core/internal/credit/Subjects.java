package org.jietong.core.internal.credit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jietong.api.store.UnitOfWork;

/**
 * Tells applicants apart without naming them: HMAC-SHA256 of the identity number or credit code. Without the secret, which
 * is made once for an installation and kept in its database, the few digits of such a number could be tried out.
 */
public final class Subjects {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random;

    public Subjects(SecureRandom random) {
        this.random = random;
    }

    /** The subject of an identity number, however its letters are written. */
    String of(String identityNumber, UnitOfWork work) {
        byte[] secret = HexFormat.of().parseHex(work.credit().secret(this::fresh));
        String number = identityNumber.strip().toUpperCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private String fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}

package org.jietong.security.internal.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jietong.api.secret.KeyMark;
import org.jietong.api.secret.Sealer;
import org.jietong.api.secret.UnsealableException;

/**
 * Seals by AES-256-GCM with the keys of a ring: {@code ~<key>:<nonce and sealed text in base 64 for addresses>}. The purpose is
 * sealed along.
 */
public class RingSealer implements Sealer {
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final char MARK = '~';
    private static final char END_OF_KEY = ':';
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String FINGERPRINT = "fingerprint";

    private final KeyRing ring;
    private final SecureRandom random;

    /**
     * Seals with a ring.
     *
     * @param random draws what makes equal texts unequal
     */
    public RingSealer(KeyRing ring, SecureRandom random) {
        this.ring = ring;
        this.random = random;
    }

    @Override
    public String seal(String purpose, String clear) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, ring.sealing().get(ring.writing()), nonce, purpose)
                    .doFinal(clear.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return head(ring.writing())
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + TRANSFORMATION, e);
        }
    }

    @Override
    public String open(String purpose, String kept) {
        if (!isSealed(kept)) {
            return kept;
        }
        int end = kept.indexOf(END_OF_KEY);
        try {
            byte[] whole = Base64.getUrlDecoder().decode(kept.substring(end + 1));
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key(kept.substring(1, end)), nonce, purpose);
            return new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnsealableException("a value of " + purpose + " cannot be opened", e);
        }
    }

    private SecretKey key(String number) {
        return Optional.ofNullable(ring.sealing().get(Integer.valueOf(number)))
                .orElseThrow(() -> new IllegalArgumentException("there is no key " + number));
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static boolean isSealed(String kept) {
        return !kept.isEmpty() && kept.charAt(0) == MARK && kept.indexOf(END_OF_KEY) > 0;
    }

    @Override
    public boolean isCurrent(String kept) {
        return kept.startsWith(head(ring.writing()));
    }

    private static String head(int key) {
        return MARK + Integer.toString(key) + END_OF_KEY;
    }

    @Override
    public int writingKey() {
        return ring.writing();
    }

    @Override
    public List<KeyMark> keys() {
        return Stream.concat(
                        Stream.of(new KeyMark(KeyMark.INDEX, fingerprint(ring.index()))),
                        ring.sealing().entrySet().stream()
                                .map(entry -> new KeyMark(entry.getKey(), fingerprint(entry.getValue()))))
                .toList();
    }

    private static String fingerprint(SecretKey key) {
        return HexFormat.of().formatHex(new KeyedDigest(key).of(FINGERPRINT, ""));
    }
}

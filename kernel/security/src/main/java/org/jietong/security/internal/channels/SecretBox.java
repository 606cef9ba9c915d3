package org.jietong.security.internal.channels;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.security.internal.Settings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts secrets that have to be known again, by AES-256-GCM, each bound to whose it is: moved to somebody else's row it
 * does not open. Without a key nothing is sealed or opened, and the rest of the system goes on.
 */
@Component(service = SecretBox.class)
public final class SecretBox {
    private static final Logger LOG = LoggerFactory.getLogger(SecretBox.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Optional<SecretKey> key;

    @Activate
    public SecretBox(BundleContext context) {
        this(of(new Settings(context::getProperty)));
    }

    SecretBox(MasterKey master) {
        this.key = read(master);
    }

    private static MasterKey of(Settings settings) {
        return new MasterKey(
                Optional.ofNullable(System.getenv("JIETONG_SECRETS_KEY")).filter(text -> !text.isBlank()),
                settings.secretsKeyFile(),
                settings.dataFolder().resolve(MasterKey.OWN_FILE));
    }

    private static Optional<SecretKey> read(MasterKey master) {
        try {
            return Optional.of(master.read());
        } catch (IOException e) {
            LOG.atError().setCause(e).log("The key that secrets are encrypted with cannot be read");
            return Optional.empty();
        }
    }

    /** The secret as it may be kept; refused with {@code UNAVAILABLE} without a key. */
    Outcome<String> seal(String secret, UUID owner) {
        return key.map(known -> Outcome.done(hidden(secret, owner, known)))
                .orElseGet(() -> Outcome.refused(ProblemType.UNAVAILABLE));
    }

    /** The secret again; refused with {@code UNAVAILABLE} without a key, and with another than it was sealed with. */
    Outcome<String> open(String kept, UUID owner) {
        return key.flatMap(known -> opened(kept, owner, known))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.UNAVAILABLE));
    }

    private String hidden(String secret, UUID owner, SecretKey known) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] cipherText = cipher(Cipher.ENCRYPT_MODE, nonce, owner, known)
                    .doFinal(secret.getBytes(StandardCharsets.US_ASCII));
            byte[] whole = Arrays.copyOf(nonce, nonce.length + cipherText.length);
            System.arraycopy(cipherText, 0, whole, nonce.length, cipherText.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + CIPHER, e);
        }
    }

    private static Optional<String> opened(String kept, UUID owner, SecretKey known) {
        byte[] whole = Base64.getDecoder().decode(kept);
        try {
            byte[] secret = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES), owner, known)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(secret, StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            LOG.atError()
                    .addKeyValue("key", owner)
                    .setCause(e)
                    .log("A secret was encrypted with another key than this node has");
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] nonce, UUID owner, SecretKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}

package org.jietong.security.internal;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Hashes passwords with Argon2id. A hash carries its parameters and salt, so that older hashes stay good when the
 * parameters are raised.
 */
@Component(service = Passwords.class)
public final class Passwords {
    /**
     * A hash that no password is known for, with the parameters of every other. Comparing with it takes as long as
     * comparing with a real one, so that the time of an answer does not tell whether a login exists.
     */
    static final String OF_NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdC4uLg" + "$bm9ib2R5IGtub3dzIGEgcGFzc3dvcmQgZm9yIHRoaXM";

    // The first choice of the OWASP Password Storage Cheat Sheet for Argon2id: 19 MiB, two passes, one lane.
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final String PRESENT = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    // Each comparison takes much memory: no more at a time than there are processors to do them.
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    @Activate
    public Passwords() {
        // nothing to prepare: the hash function and its memory are made at first use
    }

    /** Runs work that compares passwords, when its turn has come. */
    <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** A hash with a salt of its own. */
    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID)
                .hash(password.getBytes(StandardCharsets.UTF_8), salt)
                .getResult();
    }

    /** Whether a hash has the parameters of today. */
    boolean isPresent(String hash) {
        return hash.startsWith(PRESENT);
    }

    /** Whether a hash was made of a password. */
    boolean matches(String password, String hash) {
        return Argon2Function.getInstanceFromHash(hash).check(password, hash);
    }
}

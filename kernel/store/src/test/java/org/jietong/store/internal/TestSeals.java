package org.jietong.store.internal;

import java.security.SecureRandom;
import org.jietong.security.internal.secret.KeyRing;
import org.jietong.security.internal.secret.KeyedIndex;
import org.jietong.security.internal.secret.RingSealer;
import org.jietong.store.internal.sql.Seals;

/** Keys for tests, the same on every node. */
final class TestSeals {
    private static final String INDEX = "index=" + "A".repeat(43) + "=\n";
    private static final String FIRST = "key.1=" + "B".repeat(42) + "A=\n";
    private static final String SECOND = "key.2=" + "C".repeat(42) + "A=\n";

    private TestSeals() {}

    /** The first key. */
    static Seals one() {
        return of(INDEX + FIRST);
    }

    /** The first key and a second, which writes. */
    static Seals two() {
        return of(INDEX + FIRST + SECOND);
    }

    /** Both, of which the first writes. */
    static Seals backToOne() {
        return of(INDEX + FIRST + SECOND + "write=1\n");
    }

    /** The second key without the first. */
    static Seals secondAlone() {
        return of(INDEX + SECOND);
    }

    private static Seals of(String keys) {
        KeyRing ring = KeyRing.of(keys);
        return new Seals(new RingSealer(ring, new SecureRandom()), new KeyedIndex(ring));
    }
}

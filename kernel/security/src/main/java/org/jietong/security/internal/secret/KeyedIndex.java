package org.jietong.security.internal.secret;

import java.util.Base64;
import org.jietong.api.secret.BlindIndex;

/** The blind index by the key of the ring that is there for it. */
public class KeyedIndex implements BlindIndex {
    private final KeyedDigest digest;

    /** Indexes with the key of a ring. */
    public KeyedIndex(KeyRing ring) {
        this.digest = new KeyedDigest(ring.index());
    }

    @Override
    public String of(String purpose, String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.of(purpose, value));
    }
}

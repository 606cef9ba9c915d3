package org.jietong.security.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * How long things last.
 *
 * @param token a token that programs carry
 * @param idle a session by cookie that is not used
 * @param whole a session, whatever one does
 */
record Lifetimes(Duration token, Duration idle, Duration whole) {

    /** When a token made, or a session by cookie used, at an instant ends. */
    Instant expiry(boolean byCookie, Instant at, Instant endsAt) {
        Instant expiresAt = at.plus(byCookie ? idle : token);
        return expiresAt.isBefore(endsAt) ? expiresAt : endsAt;
    }
}

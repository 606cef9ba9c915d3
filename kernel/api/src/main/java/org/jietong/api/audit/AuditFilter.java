package org.jietong.api.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What is looked for; nothing stands for everything.
 *
 * @param by account of who asked
 * @param subject what was asked about, whole
 * @param from the first instant
 * @param until the first instant that is too late
 */
public record AuditFilter(
        Optional<String> by, Optional<String> subject, Optional<Instant> from, Optional<Instant> until) {

    public static AuditFilter none() {
        return new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

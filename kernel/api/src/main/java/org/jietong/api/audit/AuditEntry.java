package org.jietong.api.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One request that changed something, read personal data or was refused.
 *
 * @param id of the request, as it stands in the log
 * @param at when it was answered, to the microsecond
 * @param by who asked
 * @param operation method and template of the path, such as {@code POST /applications/{number}/acceptance}
 * @param subject what stood in the places of the template, separated by spaces; empty when there are none
 * @param status of the answer
 * @param origin the network address that asked; empty when it is not known
 * @param details what more is known, such as what was there before and after; sorted by name
 */
public record AuditEntry(
        UUID id,
        Instant at,
        By by,
        String operation,
        String subject,
        int status,
        String origin,
        Map<String, String> details) {

    /** What kind of caller asked. */
    public enum Kind {
        STAFF,
        APPLICANT,
        CHANNEL,
        SYSTEM,
        /** Nobody who was signed in. */
        NOBODY
    }

    /**
     * Who asked.
     *
     * @param kind the kind
     * @param id the account; empty when there is none
     * @param name the name of a member of the staff or of a channel; empty for applicants
     */
    public record By(Kind kind, String id, String name) {}

    public AuditEntry {
        details = Map.copyOf(details);
    }

    /** The details in the order in which they are sealed. */
    public Map<String, String> sortedDetails() {
        return new TreeMap<>(details);
    }
}

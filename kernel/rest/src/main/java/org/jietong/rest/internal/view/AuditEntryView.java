package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.SealedEntry;

/**
 * An entry of the audit trail.
 *
 * @param place in the chain, counted from 1
 * @param id of the request
 * @param at when it was answered
 * @param by who asked
 * @param operation method and template of the path
 * @param subject what stood in the places of the template
 * @param status of the answer
 * @param origin the network address that asked
 * @param details what more is known
 * @param seal over it and all before it
 */
public record AuditEntryView(
        long place,
        UUID id,
        Instant at,
        ByView by,
        String operation,
        String subject,
        int status,
        String origin,
        Map<String, String> details,
        String seal) {

    /**
     * Who asked.
     *
     * @param kind what kind of caller
     * @param id the account; empty when there is none
     * @param name of staff and channels
     */
    public record ByView(AuditEntry.Kind kind, String id, String name) {}

    public static AuditEntryView of(SealedEntry sealed) {
        AuditEntry entry = sealed.entry();
        return new AuditEntryView(
                sealed.place(),
                entry.id(),
                entry.at(),
                new ByView(entry.by().kind(), entry.by().id(), entry.by().name()),
                entry.operation(),
                entry.subject(),
                entry.status(),
                entry.origin(),
                entry.sortedDetails(),
                sealed.seal().hex());
    }
}

package org.jietong.rest.internal.audit;

import org.jietong.api.audit.AuditEntry.By;
import org.jietong.api.audit.AuditEntry.Kind;
import org.jietong.api.identity.Caller;

/** How callers stand in the audit trail: applicants by their accounts alone, never by their telephones. */
final class Callers {
    private Callers() {}

    static By of(Caller caller) {
        if (caller instanceof Caller.Staff staff) {
            return new By(Kind.STAFF, staff.id().toString(), staff.name());
        }
        if (caller instanceof Caller.Channel channel) {
            return new By(Kind.CHANNEL, channel.id().toString(), channel.name());
        }
        if (caller instanceof Caller.Applicant applicant) {
            return new By(Kind.APPLICANT, applicant.id().toString(), "");
        }
        return caller instanceof Caller.Machine machine
                ? new By(Kind.SYSTEM, "", machine.part())
                : new By(Kind.NOBODY, "", "");
    }
}

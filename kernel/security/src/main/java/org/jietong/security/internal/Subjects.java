package org.jietong.security.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Session;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.store.ApplicantRecords.Mandate;
import org.jietong.api.store.CredentialRecords;
import org.jietong.api.store.SessionRecords;
import org.jietong.api.store.SessionRecords.Kind;
import org.jietong.api.store.UnitOfWork;

/** Reads whose a session is, with the rights of now. */
final class Subjects {
    private Subjects() {}

    /** The session; empty when its account is gone or not active any more. */
    static Optional<Session> of(SessionRecords.Kept kept, UnitOfWork records, Instant now) {
        return kept.kind() == Kind.STAFF ? staff(kept, records) : applicant(kept, records, now);
    }

    private static Optional<Session> staff(SessionRecords.Kept kept, UnitOfWork records) {
        return records.staff()
                .find(kept.subject())
                .filter(StaffMember::active)
                .map(member -> session(
                        kept,
                        new Caller.Staff(member.id(), member.name(), member.roles(), member.scope()),
                        records.credentials()
                                .find(member.id())
                                .filter(CredentialRecords.Kept::changePassword)
                                .map(due -> Set.of(Session.Todo.CHANGE_PASSWORD))
                                .orElse(Set.of())));
    }

    private static Optional<Session> applicant(SessionRecords.Kept kept, UnitOfWork records, Instant now) {
        return records.applicants().find(kept.subject()).map(account -> {
            Set<String> principals = records.applicants().mandatesOf(account.phone()).stream()
                    .filter(mandate -> mandate.agent().equals(account.phone()) && mandate.holds(now))
                    .map(Mandate::principal)
                    .collect(Collectors.toSet());
            return session(kept, new Caller.Applicant(account.id(), account.phone(), principals), Set.of());
        });
    }

    private static Session session(SessionRecords.Kept kept, Caller caller, Set<Session.Todo> todo) {
        return new Session(
                kept.id(),
                caller,
                kept.openedAt(),
                kept.usedAt(),
                kept.expiresAt(),
                kept.endsAt(),
                kept.byCookie(),
                kept.client(),
                todo);
    }
}

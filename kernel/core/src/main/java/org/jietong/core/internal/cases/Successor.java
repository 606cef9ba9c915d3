package org.jietong.core.internal.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Representative;
import org.jietong.api.duty.Leave;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.people.LoadBook;
import org.jietong.core.internal.people.Need;

/**
 * Finds who takes an application over.
 *
 * @param store knows the staff and their leave
 * @param book chooses by the rule of assignment
 */
record Successor(Store store, LoadBook book) {

    /** Somebody named; refused with {@code INVALID_REQUEST} at {@code /to} when they cannot take it. */
    Outcome<Representative> named(UUID to, Application application, Instant at) {
        Candidate candidate = store.read(work -> new Candidate(
                work.staff().find(to),
                work.duty().notOver(at).stream()
                        .anyMatch(leave -> leave.representative().equals(to) && leave.covers(at))));
        Violations violations = new Violations();
        if (candidate.member().filter(member -> canServe(member, application)).isEmpty()) {
            violations.add("/to", "NO_REPRESENTATIVE_OF_UTILITY");
        } else if (candidate.away()) {
            violations.add("/to", "ON_LEAVE");
        } else if (book.isUnskilled(to, Need.of(application), at)) {
            violations.add("/to", "LACKS_SKILLS");
        }
        return violations.unlessAny(candidate).map(fit -> shown(fit.member().orElseThrow()));
    }

    /** Whoever the rule of assignment names besides the one who gives it away. */
    Outcome<Representative> byRule(UUID from, Application application, Instant at) {
        return book.besides(from, Need.of(application), at).map(Successor::shown);
    }

    /** Who was named as substitute for the leave that somebody is on, or goes on next. */
    Optional<UUID> substituteOf(UUID from, Instant at) {
        return store.read(work -> work.duty().notOver(at)).stream()
                .filter(leave -> leave.representative().equals(from))
                .findFirst()
                .flatMap(Leave::substitute);
    }

    private static boolean canServe(StaffMember member, Application application) {
        return member.active()
                && member.roles().contains(Role.REPRESENTATIVE)
                && member.scope()
                        .utility()
                        .map(application.key().utility()::equals)
                        .orElse(true);
    }

    private static Representative shown(StaffMember member) {
        return new Representative(member.id(), member.name(), member.phone());
    }

    private record Candidate(Optional<StaffMember> member, boolean away) {}
}

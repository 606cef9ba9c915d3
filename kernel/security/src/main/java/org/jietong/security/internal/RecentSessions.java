package org.jietong.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The sessions that were looked up within the last ten seconds, by the digest of their token, so that a request needs no
 * look into the database. A session ended elsewhere, or changed rights, are noticed after that time at the latest.
 */
@Component(service = RecentSessions.class)
public final class RecentSessions {
    static final int CAPACITY = 4096;
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Map<String, Entry> byDigest = new ConcurrentHashMap<>();
    private final Clock clock;

    @Activate
    public RecentSessions(@Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.clock = clock;
    }

    Optional<Session> find(String digest) {
        Instant now = clock.instant();
        return Optional.ofNullable(byDigest.get(digest))
                .filter(entry -> entry.usable(now))
                .map(Entry::session);
    }

    void keep(String digest, Session session) {
        Instant now = clock.instant();
        if (byDigest.size() >= CAPACITY) {
            makeRoom(now);
        }
        byDigest.put(digest, new Entry(session, now));
    }

    void remove(UUID session) {
        removeIf(known -> known.id().equals(session));
    }

    /** Forgets all of a staff member or an applicant. */
    void removeOf(UUID subject) {
        removeIf(known -> subject(known.caller()).filter(subject::equals).isPresent());
    }

    int size() {
        return byDigest.size();
    }

    /** The account that a caller signed in with. */
    static Optional<UUID> subject(Caller caller) {
        if (caller instanceof Caller.Staff staff) {
            return Optional.of(staff.id());
        }
        return caller instanceof Caller.Applicant applicant ? Optional.of(applicant.id()) : Optional.empty();
    }

    private void removeIf(Predicate<Session> over) {
        byDigest.values().removeIf(entry -> over.test(entry.session()));
    }

    private void makeRoom(Instant now) {
        byDigest.values().removeIf(entry -> !entry.usable(now));
        if (byDigest.size() >= CAPACITY) {
            byDigest.clear();
        }
    }

    private record Entry(Session session, Instant readAt) {
        boolean usable(Instant now) {
            Duration age = Duration.between(readAt, now);
            return now.isBefore(session.expiresAt()) && !age.isNegative() && age.compareTo(FRESH) <= 0;
        }
    }
}

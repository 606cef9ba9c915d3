package org.jietong.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jietong.api.identity.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The callers that were looked up within the last ten seconds, by the digest of their token, so that a request needs no
 * look into the database. A session ended elsewhere, or changed rights, are noticed after that time at the latest.
 */
@Component(service = RecentCallers.class)
public final class RecentCallers {
    static final int CAPACITY = 4096;
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Map<String, Entry> byDigest = new ConcurrentHashMap<>();
    private final Clock clock;

    @Activate
    public RecentCallers(@Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.clock = clock;
    }

    Optional<Caller.Staff> find(String digest) {
        Instant now = clock.instant();
        return Optional.ofNullable(byDigest.get(digest))
                .filter(entry -> entry.usable(now))
                .map(Entry::caller);
    }

    void keep(String digest, Caller.Staff caller, Instant expiresAt) {
        Instant now = clock.instant();
        if (byDigest.size() >= CAPACITY) {
            makeRoom(now);
        }
        byDigest.put(digest, new Entry(caller, expiresAt, now));
    }

    void remove(String digest) {
        byDigest.remove(digest);
    }

    void removeOf(UUID staff) {
        byDigest.values().removeIf(entry -> entry.caller().id().equals(staff));
    }

    int size() {
        return byDigest.size();
    }

    private void makeRoom(Instant now) {
        byDigest.values().removeIf(entry -> !entry.usable(now));
        if (byDigest.size() >= CAPACITY) {
            byDigest.clear();
        }
    }

    private record Entry(Caller.Staff caller, Instant expiresAt, Instant readAt) {
        boolean usable(Instant now) {
            Duration age = Duration.between(readAt, now);
            return now.isBefore(expiresAt) && !age.isNegative() && age.compareTo(FRESH) <= 0;
        }
    }
}

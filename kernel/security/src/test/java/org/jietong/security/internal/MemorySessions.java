package org.jietong.security.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.store.SessionRecords;

/**
 * Sessions in memory.
 *
 * @param byId the sessions
 */
record MemorySessions(Map<UUID, SessionRecords.Kept> byId) implements SessionRecords {
    @Override
    public void insert(Kept session) {
        byId.put(session.id(), session);
    }

    @Override
    public Optional<Kept> find(String tokenDigest) {
        return byId.values().stream()
                .filter(kept -> kept.tokenDigest().equals(tokenDigest))
                .findFirst();
    }

    @Override
    public Optional<Kept> findByRefresh(String refreshDigest) {
        Optional<String> digest = Optional.of(refreshDigest);
        return byId.values().stream()
                .filter(kept -> kept.refreshDigest().equals(digest)
                        || kept.spentDigest().equals(digest))
                .findFirst();
    }

    @Override
    public boolean renew(Kept seen, String tokenDigest, String refreshDigest, Instant usedAt, Instant expiresAt) {
        return byId.replace(
                seen.id(),
                seen,
                new Kept(
                        seen.id(),
                        seen.kind(),
                        seen.subject(),
                        tokenDigest,
                        Optional.of(refreshDigest),
                        seen.refreshDigest(),
                        seen.openedAt(),
                        usedAt,
                        expiresAt,
                        seen.endsAt(),
                        seen.byCookie(),
                        seen.client()));
    }

    @Override
    public void used(UUID id, Instant usedAt, Instant expiresAt) {
        byId.computeIfPresent(
                id,
                (same, kept) -> new Kept(
                        id,
                        kept.kind(),
                        kept.subject(),
                        kept.tokenDigest(),
                        kept.refreshDigest(),
                        kept.spentDigest(),
                        kept.openedAt(),
                        usedAt,
                        expiresAt,
                        kept.endsAt(),
                        kept.byCookie(),
                        kept.client()));
    }

    @Override
    public List<Kept> of(UUID subject) {
        return byId.values().stream()
                .filter(kept -> kept.subject().equals(subject))
                .sorted(Comparator.comparing(Kept::openedAt).reversed())
                .toList();
    }

    @Override
    public void delete(UUID id) {
        byId.remove(id);
    }

    @Override
    public void deleteOf(UUID subject) {
        byId.values().removeIf(kept -> kept.subject().equals(subject));
    }

    @Override
    public void deleteExpired(Instant now) {
        byId.values().removeIf(kept -> !now.isBefore(kept.byCookie() ? kept.expiresAt() : kept.endsAt()));
    }
}

package org.jietong.security.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.identity.Sessions.Opened;
import org.jietong.api.identity.SignInClient;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Ids;
import org.jietong.api.store.SessionRecords.Kept;
import org.jietong.api.store.SessionRecords.Kind;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/** Draws the tokens of a session and writes it down by their digests. */
final class SessionOpening {
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Instant> sweptAt = new AtomicReference<>(Instant.EPOCH);
    private final Store store;
    private final Ids ids;
    private final Clock clock;
    private final Lifetimes lifetimes;

    SessionOpening(Store store, Ids ids, Clock clock, Lifetimes lifetimes) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.lifetimes = lifetimes;
    }

    /** Opens a session of somebody who has proved who they are; at times those that have ended go with it. */
    Outcome<Opened> open(Kind kind, UUID subject, SignInClient client) {
        Instant now = clock.instant();
        SecretToken token = SecretToken.drawn(random);
        Optional<SecretToken> refresh = client.cookie() ? Optional.empty() : Optional.of(SecretToken.drawn(random));
        Instant endsAt = now.plus(lifetimes.whole());
        Kept kept = new Kept(
                ids.next(),
                kind,
                subject,
                token.digest(),
                refresh.map(SecretToken::digest),
                Optional.empty(),
                now,
                now,
                lifetimes.expiry(client.cookie(), now, endsAt),
                endsAt,
                client.cookie(),
                client.name());
        boolean sweep = sweepIsDue(now);
        return store.transact(records -> {
            records.sessions().insert(kept);
            if (sweep) {
                records.sessions().deleteExpired(now);
            }
            return opened(kept, token, refresh, records, now);
        });
    }

    private static Outcome<Opened> opened(
            Kept kept, SecretToken token, Optional<SecretToken> refresh, UnitOfWork records, Instant now) {
        return Subjects.of(kept, records, now)
                .map(session -> Outcome.done(new Opened(token.value(), refresh.map(SecretToken::value), session)))
                .orElseGet(() -> Outcome.refused(ProblemType.UNAUTHENTICATED));
    }

    private boolean sweepIsDue(Instant now) {
        Instant last = sweptAt.get();
        return last.plus(BETWEEN_SWEEPS).isBefore(now) && sweptAt.compareAndSet(last, now);
    }

    /** The next tokens of a session; {@code seen} as it was read, so that of two who renew it one is refused. */
    Outcome<Opened> renew(Kept seen) {
        Instant now = clock.instant();
        SecretToken token = SecretToken.drawn(random);
        SecretToken refresh = SecretToken.drawn(random);
        Instant expiresAt = lifetimes.expiry(false, now, seen.endsAt());
        return store.transact(
                records -> records.sessions().renew(seen, token.digest(), refresh.digest(), now, expiresAt)
                        ? opened(
                                records.sessions().find(token.digest()).orElseThrow(),
                                token,
                                Optional.of(refresh),
                                records,
                                now)
                        : Outcome.refused(ProblemType.UNAUTHENTICATED));
    }
}

package org.jietong.security.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.SessionRecords;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Sessions in the database, by the digest of their bearer token, so that every node knows them. */
@Component(service = Sessions.class)
public final class StoredSessions implements Sessions {
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Instant> sweptAt = new AtomicReference<>(Instant.EPOCH);
    private final RecentCallers recent;
    private final Store store;
    private final IdentityCheck identity;
    private final Clock clock;
    private final Duration lifetime;

    @Activate
    public StoredSessions(
            BundleContext context,
            @Reference Store store,
            @Reference IdentityCheck identity,
            @Reference RecentCallers recent,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(store, identity, recent, clock, new Settings(context::getProperty).sessionLifetime());
    }

    StoredSessions(Store store, IdentityCheck identity, RecentCallers recent, Clock clock, Duration lifetime) {
        this.recent = recent;
        this.store = store;
        this.identity = identity;
        this.clock = clock;
        this.lifetime = lifetime;
    }

    @Override
    public Outcome<Opened> signIn(String login, String password) {
        return identity.check(login, password).then(this::open);
    }

    @Override
    public Optional<Caller.Staff> callerOf(String token) {
        return SecretToken.sent(token).map(SecretToken::digest).flatMap(digest -> recent.find(digest)
                .or(() -> lookedUp(digest)));
    }

    @Override
    public void signOut(String token) {
        SecretToken.sent(token).map(SecretToken::digest).ifPresent(this::end);
    }

    private Outcome<Opened> open(StaffMember member) {
        SecretToken token = SecretToken.drawn(random);
        Instant now = clock.instant();
        Instant expiresAt = now.plus(lifetime);
        boolean sweep = sweepIsDue(now);
        return store.transact(records -> {
            records.sessions().insert(token.digest(), member.id(), expiresAt);
            if (sweep) {
                records.sessions().deleteExpired(now);
            }
            return Outcome.done(new Opened(token.value(), expiresAt, callerFor(member)));
        });
    }

    private boolean sweepIsDue(Instant now) {
        Instant last = sweptAt.get();
        return last.plus(BETWEEN_SWEEPS).isBefore(now) && sweptAt.compareAndSet(last, now);
    }

    private Optional<Caller.Staff> lookedUp(String digest) {
        Optional<Known> known = store.read(records -> known(records, digest));
        known.ifPresent(found -> recent.keep(digest, found.caller(), found.expiresAt()));
        return known.map(Known::caller);
    }

    private Optional<Known> known(UnitOfWork records, String digest) {
        Instant now = clock.instant();
        return records.sessions()
                .find(digest)
                .filter(session -> now.isBefore(session.expiresAt()))
                .flatMap(session -> known(records, session));
    }

    private static Optional<Known> known(UnitOfWork records, SessionRecords.Kept session) {
        return records.staff()
                .find(session.staff())
                .filter(StaffMember::active)
                .map(member -> new Known(callerFor(member), session.expiresAt()));
    }

    private void end(String digest) {
        store.transact(records -> {
                    records.sessions().delete(digest);
                    return Outcome.<Void>done(null);
                })
                .orElseThrow();
        recent.remove(digest);
    }

    private static Caller.Staff callerFor(StaffMember member) {
        return new Caller.Staff(member.id(), member.name(), member.roles(), member.scope());
    }

    private record Known(Caller.Staff caller, Instant expiresAt) {}
}

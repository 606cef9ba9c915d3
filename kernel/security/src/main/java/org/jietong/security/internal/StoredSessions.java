package org.jietong.security.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.identity.Session;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.SignInClient;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Ids;
import org.jietong.api.store.SessionRecords;
import org.jietong.api.store.SessionRecords.Kept;
import org.jietong.api.store.SessionRecords.Kind;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Sessions in the database, by the digest of their token, so that every node knows them. */
@Component(service = Sessions.class)
public final class StoredSessions implements Sessions {
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Instant> sweptAt = new AtomicReference<>(Instant.EPOCH);
    private final Store store;
    private final SignInCheck check;
    private final RecentSessions recent;
    private final Charge charge;
    private final Ids ids;
    private final Clock clock;
    private final Lifetimes lifetimes;

    @Activate
    public StoredSessions(
            BundleContext context,
            @Reference Store store,
            @Reference SignInCheck check,
            @Reference RecentSessions recent,
            @Reference AccessPolicy policy,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(store, check, recent, policy, ids, clock, new Settings(context::getProperty).lifetimes());
    }

    StoredSessions(
            Store store,
            SignInCheck check,
            RecentSessions recent,
            AccessPolicy policy,
            Ids ids,
            Clock clock,
            Lifetimes lifetimes) {
        this.store = store;
        this.check = check;
        this.recent = recent;
        this.charge = new Charge(policy);
        this.ids = ids;
        this.clock = clock;
        this.lifetimes = lifetimes;
    }

    @Override
    public Outcome<Opened> signIn(Credentials credentials, SignInClient client) {
        return check.check(credentials, client.address())
                .then(proven -> open(proven.kind(), proven.subject(), client));
    }

    private Outcome<Opened> open(Kind kind, UUID subject, SignInClient client) {
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

    @Override
    public Outcome<Opened> refresh(String refreshToken) {
        Optional<String> digest = SecretToken.sent(refreshToken).map(SecretToken::digest);
        Optional<Kept> known =
                digest.flatMap(sent -> store.read(records -> records.sessions().findByRefresh(sent)));
        if (known.isEmpty() || !clock.instant().isBefore(known.get().endsAt())) {
            return Outcome.refused(ProblemType.UNAUTHENTICATED);
        }
        if (!known.get().refreshDigest().equals(digest)) {
            delete(known.get().id());
            return Outcome.refused(ProblemType.UNAUTHENTICATED);
        }
        return renewed(known.get());
    }

    private Outcome<Opened> renewed(Kept seen) {
        Instant now = clock.instant();
        SecretToken token = SecretToken.drawn(random);
        SecretToken refresh = SecretToken.drawn(random);
        Instant expiresAt = lifetimes.expiry(false, now, seen.endsAt());
        Outcome<Opened> renewed = store.transact(
                records -> records.sessions().renew(seen, token.digest(), refresh.digest(), now, expiresAt)
                        ? opened(
                                records.sessions().find(token.digest()).orElseThrow(),
                                token,
                                Optional.of(refresh),
                                records,
                                now)
                        : Outcome.refused(ProblemType.UNAUTHENTICATED));
        recent.remove(seen.id());
        return renewed;
    }

    @Override
    public Optional<Session> find(String token) {
        return SecretToken.sent(token).map(SecretToken::digest).flatMap(digest -> recent.find(digest)
                .or(() -> lookedUp(digest, true)));
    }

    @Override
    public boolean lives(String token) {
        return SecretToken.sent(token)
                .map(SecretToken::digest)
                .flatMap(digest -> recent.find(digest).or(() -> lookedUp(digest, false)))
                .isPresent();
    }

    private Optional<Session> lookedUp(String digest, boolean use) {
        Instant now = clock.instant();
        Optional<Session> found = store.read(records -> records.sessions()
                        .find(digest)
                        .filter(kept -> now.isBefore(kept.expiresAt()))
                        .flatMap(kept -> Subjects.of(kept, records, now)))
                .map(session -> use ? noted(session, now) : session);
        found.ifPresent(session -> recent.keep(digest, session));
        return found;
    }

    /** The session with its use noted, and by cookie with a later end; not at each request, for it is a write. */
    private Session noted(Session session, Instant now) {
        if (now.isBefore(session.usedAt().plus(BETWEEN_NOTES))) {
            return session;
        }
        Session used = session.used(
                now, session.byCookie() ? lifetimes.expiry(true, now, session.endsAt()) : session.expiresAt());
        return store.transact(records -> {
                    records.sessions().used(used.id(), used.usedAt(), used.expiresAt());
                    return Outcome.done(used);
                })
                .orElseThrow();
    }

    @Override
    public List<Session> of(Caller caller) {
        Instant now = clock.instant();
        return RecentSessions.subject(caller)
                .map(subject -> store.read(records -> records.sessions().of(subject).stream()
                        .filter(kept -> lives(kept, now))
                        .flatMap(kept -> Subjects.of(kept, records, now).stream())
                        .toList()))
                .orElse(List.of());
    }

    private static boolean lives(SessionRecords.Kept kept, Instant now) {
        return now.isBefore(kept.byCookie() ? kept.expiresAt() : kept.endsAt());
    }

    @Override
    public Outcome<Void> end(UUID session, Caller caller) {
        boolean own = of(caller).stream().anyMatch(known -> known.id().equals(session));
        if (!own) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        delete(session);
        return Outcome.done(null);
    }

    @Override
    public void signOut(String token) {
        SecretToken.sent(token)
                .map(SecretToken::digest)
                .flatMap(digest -> store.read(records -> records.sessions().find(digest)))
                .map(Kept::id)
                .ifPresent(this::delete);
    }

    private void delete(UUID session) {
        store.transact(records -> {
                    records.sessions().delete(session);
                    return Outcome.<Void>done(null);
                })
                .orElseThrow();
        recent.remove(session);
    }

    @Override
    public void endAll(Caller caller) {
        RecentSessions.subject(caller).ifPresent(subject -> store.transact(records -> ended(subject, records))
                .orElseThrow());
    }

    @Override
    public Outcome<Void> endAllOf(UUID staff, Caller caller) {
        return store.transact(
                records -> charge.kept(staff, caller, records).then(member -> ended(member.id(), records)));
    }

    private Outcome<Void> ended(UUID subject, UnitOfWork records) {
        records.sessions().deleteOf(subject);
        recent.removeOf(subject);
        return Outcome.done(null);
    }
}

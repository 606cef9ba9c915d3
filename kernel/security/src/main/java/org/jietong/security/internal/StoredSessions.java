package org.jietong.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final Store store;
    private final IdentityCheck identity;
    private final PhoneCheck phones;
    private final RecentSessions recent;
    private final Charge charge;
    private final SessionOpening opening;
    private final Clock clock;
    private final Lifetimes lifetimes;

    @Activate
    public StoredSessions(
            BundleContext context,
            @Reference Store store,
            @Reference IdentityCheck identity,
            @Reference PhoneCheck phones,
            @Reference RecentSessions recent,
            @Reference AccessPolicy policy,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(store, identity, phones, recent, policy, ids, clock, new Settings(context::getProperty).lifetimes());
    }

    StoredSessions(
            Store store,
            IdentityCheck identity,
            PhoneCheck phones,
            RecentSessions recent,
            AccessPolicy policy,
            Ids ids,
            Clock clock,
            Lifetimes lifetimes) {
        this.store = store;
        this.identity = identity;
        this.phones = phones;
        this.recent = recent;
        this.charge = new Charge(policy);
        this.opening = new SessionOpening(store, ids, clock, lifetimes);
        this.clock = clock;
        this.lifetimes = lifetimes;
    }

    @Override
    public Outcome<Opened> signIn(Credentials credentials, SignInClient client) {
        if (credentials instanceof Credentials.Password password) {
            return identity.check(password, client.address())
                    .then(member -> opening.open(Kind.STAFF, member.id(), client));
        }
        return phones.check((Credentials.PhoneCode) credentials, client.address())
                .then(account -> opening.open(Kind.APPLICANT, account.id(), client));
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
        Outcome<Opened> renewed = opening.renew(known.get());
        recent.remove(known.get().id());
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

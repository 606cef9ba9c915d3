package org.jietong.core.internal.appointments;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.CalendarFeeds;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/** The calendars of representatives, by the digest of their token. */
class StoredCalendarFeeds implements CalendarFeeds {
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final Store store;
    private final Hosts hosts;
    private final SecureRandom random;
    private final Clock clock;

    StoredCalendarFeeds(Store store, Hosts hosts, SecureRandom random, Clock clock) {
        this.store = store;
        this.hosts = hosts;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public Outcome<String> issue(UUID representative, Caller caller) {
        return hosts.inChargeOf(caller, representative).then(member -> {
            SecretToken token = SecretToken.drawn(random);
            return store.transact(work -> {
                work.appointments().setFeed(member.id(), token.digest(), clock.instant());
                return Outcome.done(token.value());
            });
        });
    }

    @Override
    public Outcome<Void> revoke(UUID representative, Caller caller) {
        return hosts.inChargeOf(caller, representative)
                .then(member -> store.transact(work -> {
                    work.appointments().deleteFeed(member.id());
                    return Outcome.done(null);
                }));
    }

    @Override
    public Outcome<List<Appointment>> feed(String token) {
        return SecretToken.sent(token)
                .map(SecretToken::digest)
                .map(digest -> store.<Outcome<List<Appointment>>>read(work -> work.appointments()
                        .ownerOfFeed(digest)
                        .flatMap(work.staff()::find)
                        .filter(StaffMember::active)
                        .map(owner -> Outcome.done(appointments(owner, work)))
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND))))
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private List<Appointment> appointments(StaffMember owner, UnitOfWork work) {
        Instant now = clock.instant();
        return work.appointments().between(now.minus(BACK), now.plus(AHEAD)).stream()
                .filter(appointment -> Hosts.goesTo(owner, appointment))
                .toList();
    }
}

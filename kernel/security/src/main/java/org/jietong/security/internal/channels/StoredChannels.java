package org.jietong.security.internal.channels;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Channels;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.ChannelRecords.Kept;
import org.jietong.api.store.ChannelRecords.KeptKey;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The channels in the database. Of their secrets it has what {@link SecretBox} makes of them. */
@Component(service = Channels.class)
public final class StoredChannels implements Channels {
    private static final int MOST_GOOD_KEYS = 2;

    private final SecureRandom random = new SecureRandom();
    private final Store store;
    private final AccessPolicy policy;
    private final ChannelRules rules;
    private final SecretBox box;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public StoredChannels(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference SecretBox box,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.policy = policy;
        this.rules = new ChannelRules(policy);
        this.box = box;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<List<Standing>> list(Caller caller) {
        return permitted(caller)
                .map(scope -> store.read(records -> records.channels().all().stream()
                        .filter(kept -> scope.contains(kept.wanted().scope()))
                        .map(kept -> standing(kept, records))
                        .toList()));
    }

    @Override
    public Outcome<Handed> create(Wanted wanted, Caller caller) {
        return permitted(caller)
                .then(scope -> scope.contains(wanted.scope())
                        ? rules.checked(wanted)
                        : Outcome.<Wanted>refused(ProblemType.FORBIDDEN))
                .then(checked -> created(new Kept(
                        ids.next(), checked, clock.instant(), caller.actor().name(), Optional.empty())));
    }

    private Outcome<Handed> created(Kept channel) {
        return drawn(channel.id())
                .then(key -> store.transact(records -> records.channels().insert(channel)
                        ? Outcome.done(handed(channel, key, records))
                        : Outcome.refused(conflict("/name", "CHANNEL_NAME_TAKEN"))));
    }

    @Override
    public Outcome<Handed> addKey(UUID channel, Optional<Instant> endOld, Caller caller) {
        Instant now = clock.instant();
        return permitted(caller)
                .then(scope -> ChannelRules.checkedEnd(endOld, now).then(end -> drawn(channel)
                        .then(key -> store.transact(records ->
                                found(records, channel, scope).then(kept -> added(kept, key, end, records))))));
    }

    private Outcome<Handed> added(Kept channel, Drawn key, Instant endOld, UnitOfWork records) {
        if (channel.closedAt().isPresent()) {
            return Outcome.refused(conflict("", "CHANNEL_CLOSED"));
        }
        List<KeptKey> good = records.channels().keysOf(channel.id()).stream()
                .filter(old -> old.good(clock.instant()))
                .toList();
        if (good.size() >= MOST_GOOD_KEYS) {
            return Outcome.refused(conflict("", "TWO_KEYS"));
        }
        good.forEach(old -> records.channels().end(old.id(), endOld));
        return Outcome.done(handed(channel, key, records));
    }

    @Override
    public Outcome<Standing> revoke(UUID channel, UUID key, Caller caller) {
        return permitted(caller)
                .then(scope ->
                        store.transact(records -> found(records, channel, scope).then(kept -> {
                            boolean own = records.channels().keysOf(channel).stream()
                                    .anyMatch(known -> known.id().equals(key));
                            if (!own) {
                                return Outcome.refused(ProblemType.NOT_FOUND);
                            }
                            records.channels().end(key, clock.instant());
                            return Outcome.done(standing(kept, records));
                        })));
    }

    @Override
    public Outcome<Standing> close(UUID channel, Caller caller) {
        Instant now = clock.instant();
        return permitted(caller)
                .then(scope -> store.transact(records -> found(records, channel, scope)
                        .then(kept -> {
                            records.channels().keysOf(channel).forEach(key -> records.channels()
                                    .end(key.id(), now));
                            records.channels().close(channel, now);
                            return found(records, channel, scope);
                        })
                        .map(kept -> standing(kept, records))));
    }

    private Outcome<Scope> permitted(Caller caller) {
        return policy.refusal(caller, Permission.MANAGE_CHANNELS)
                .map(Outcome::<Scope>refused)
                .orElseGet(() ->
                        Outcome.done(caller instanceof Caller.Placed placed ? placed.scope() : Scope.everything()));
    }

    private static Outcome<Kept> found(UnitOfWork records, UUID channel, Scope scope) {
        return records.channels()
                .find(channel)
                .filter(kept -> scope.contains(kept.wanted().scope()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    /** A new key; the secret is not kept. */
    private Outcome<Drawn> drawn(UUID channel) {
        UUID id = ids.next();
        String secret = SecretToken.drawn(random).value();
        return box.seal(secret, id)
                .map(hidden -> new Drawn(secret, new KeptKey(id, channel, hidden, clock.instant(), Optional.empty())));
    }

    private static Handed handed(Kept channel, Drawn key, UnitOfWork records) {
        records.channels().insert(key.kept());
        return new Handed(standing(channel, records), key.kept().id(), key.secret());
    }

    private static Standing standing(Kept channel, UnitOfWork records) {
        List<Key> keys = records.channels().keysOf(channel.id()).stream()
                .map(key -> new Key(key.id(), key.createdAt(), key.endsAt()))
                .toList();
        return new Standing(
                channel.id(), channel.wanted(), channel.createdAt(), channel.createdBy(), channel.closedAt(), keys);
    }

    private static Problem conflict(String pointer, String code) {
        return Problem.of(ProblemType.CONFLICT, List.of(Violation.of(pointer, code)));
    }

    private record Drawn(String secret, KeptKey kept) {
        @Override
        public String toString() {
            return "Drawn[" + kept + "]";
        }
    }
}

package org.jietong.webhooks.internal;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.NotNowException;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.store.WebhookRecords.Kept;
import org.jietong.api.store.WebhookRecords.Secrets;
import org.jietong.api.store.Whereabouts;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.api.webhooks.Delivery;
import org.jietong.api.webhooks.Subscription;
import org.jietong.outbound.Poster;
import org.jietong.outbound.Secret;
import org.jietong.webhooks.internal.event.CloudEvents;
import org.jietong.webhooks.internal.event.Places;
import org.jietong.webhooks.internal.post.AddressGuard;
import org.jietong.webhooks.internal.post.BackOff;
import org.jietong.webhooks.internal.post.Endpoint;

/** A case of two applications, what happens to them, and a reader that is fed as the journal feeds. */
final class Town {
    static final UUID CASE = new UUID(0x7000, 100);
    static final UUID WATER = new UUID(0x7000, 101);
    static final UUID GAS = new UUID(0x7000, 102);
    static final District WUDA = new District("150304");
    static final String SECRET = Secret.fresh(new Random(7)).reveal();

    final MovingClock clock = new MovingClock();
    final MemoryStore store = new MemoryStore();
    final Subscribers subscribers = new Subscribers(
            new Places(store),
            new CloudEvents("urn:jietong:test"),
            new Endpoint(
                    new Poster(Duration.ofSeconds(5), clock), new AddressGuard(true, InetAddress::getAllByName), clock),
            new Deliveries(store, new BackOff(new Random(3)), clock),
            new Random(5));
    private int position;

    Town() {
        store.whereabouts.add(lies(WATER, "W2603-000001", "water"));
        store.whereabouts.add(lies(GAS, "G2603-000001", "gas"));
    }

    private static Whereabouts lies(UUID application, String number, String utility) {
        return new Whereabouts(
                application,
                CASE,
                new ApplicationNumber(number),
                new UtilityCode(utility),
                WUDA,
                new UUID(0x7000, 200));
    }

    static Scope gasOnly() {
        return new Scope(Optional.of(new UtilityCode("gas")), Set.of(WUDA));
    }

    Kept webhook(String url, Set<String> types, Scope scope) {
        Kept webhook = new Kept(
                new UUID(0x7000, 1),
                new Subscription(url, types, scope, true),
                Optional.empty(),
                clock.instant(),
                "王丽",
                new Secrets(SECRET, Optional.empty(), Optional.empty()),
                Delivery.none(),
                1);
        store.insert(webhook);
        return webhook;
    }

    /** The web hook as it is kept now. */
    Kept kept() {
        return store.find(new UUID(0x7000, 1)).orElseThrow();
    }

    PlacedEvent happened(String type, Optional<UUID> application) {
        long version = store.journal.size() + 1L;
        JournalEvent event = new JournalEvent(
                new UUID(0x7000, 1000 + version),
                CASE,
                application,
                version,
                type,
                clock.instant(),
                new Actor(Actor.Kind.STAFF, "张三"),
                Map.of("category", "G2", "representative", "乌云", "note", "王丽 13947300000"));
        PlacedEvent placed = new PlacedEvent(version, event);
        store.journal.add(placed);
        return placed;
    }

    /** Feeds the reader until there is no more, or it says not now; when it wants to be asked again. */
    Optional<NotNowException> fed(Subscriber subscriber) throws Exception {
        List<PlacedEvent> rest = List.copyOf(store.journal.subList(position, store.journal.size()));
        for (PlacedEvent event : rest) {
            try {
                subscriber.accept(event);
                position = (int) event.position();
            } catch (NotNowException e) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }
}

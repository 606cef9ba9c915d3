package org.jietong.webhooks.internal;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jietong.api.store.Store;
import org.jietong.api.store.WebhookRecords.Kept;
import org.jietong.outbound.Poster;
import org.jietong.webhooks.internal.event.CloudEvents;
import org.jietong.webhooks.internal.event.Places;
import org.jietong.webhooks.internal.post.AddressGuard;
import org.jietong.webhooks.internal.post.BackOff;
import org.jietong.webhooks.internal.post.Endpoint;

/**
 * What all web hooks have in common.
 *
 * @param places where applications lie
 * @param events writes events
 * @param endpoint posts them
 * @param deliveries writes down how that goes
 * @param random makes secrets
 */
record Subscribers(
        Places places, CloudEvents events, Endpoint endpoint, Deliveries deliveries, RandomGenerator random) {
    /** Less than half a lease of the journal, so that nobody else posts the same meanwhile. */
    private static final Duration WHOLE = Duration.ofSeconds(10);

    static Subscribers of(Store store, WebhookSettings settings, Clock clock) {
        SecureRandom random = new SecureRandom();
        AddressGuard guard = new AddressGuard(settings.privateAddresses(), InetAddress::getAllByName);
        return new Subscribers(
                new Places(store),
                new CloudEvents(settings.source()),
                new Endpoint(new Poster(WHOLE, clock), guard, clock),
                new Deliveries(store, new BackOff(random), clock),
                random);
    }

    Subscriber subscriber(Kept webhook) {
        return new Subscriber(webhook, places, events, endpoint, deliveries);
    }
}

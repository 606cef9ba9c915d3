package org.jietong.webhooks.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.journal.NotNowException;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.store.WebhookRecords.Kept;
import org.jietong.api.webhooks.Ending;
import org.jietong.webhooks.internal.event.CloudEvents;
import org.jietong.webhooks.internal.event.Part;
import org.jietong.webhooks.internal.event.Places;
import org.jietong.webhooks.internal.post.Endpoint;
import org.jietong.webhooks.internal.post.Verdict;

/** Reads the journal for one web hook and posts what it wants. What it does not want costs no statement. */
final class Subscriber implements JournalConsumer {
    private static final String PREFIX = "webhook-";

    private final Places places;
    private final CloudEvents events;
    private final Endpoint endpoint;
    private final Deliveries deliveries;
    private volatile Kept webhook;

    Subscriber(Kept webhook, Places places, CloudEvents events, Endpoint endpoint, Deliveries deliveries) {
        this.webhook = webhook;
        this.places = places;
        this.events = events;
        this.endpoint = endpoint;
        this.deliveries = deliveries;
    }

    /** Name of the reader of a web hook. */
    static String name(UUID id) {
        return PREFIX + id;
    }

    @Override
    public String name() {
        return name(webhook.id());
    }

    @Override
    public Beginning beginning() {
        return Beginning.NEXT_EVENT;
    }

    long version() {
        return webhook.version();
    }

    /** The web hook as it was read again: another node may have tried meanwhile. */
    void seen(Kept again) {
        webhook = again;
    }

    @Override
    public void accept(PlacedEvent event) throws NotNowException, IOException {
        Set<String> types = webhook.subscription().types();
        if (types.isEmpty() || types.contains(event.event().type())) {
            Optional<Part> part = places.within(webhook.subscription().scope(), event.event());
            if (part.isPresent()) {
                posted(event, part.get());
            }
        }
    }

    private void posted(PlacedEvent event, Part part) throws NotNowException, IOException {
        Optional<Instant> next =
                webhook.delivery().nextAt().filter(at -> deliveries.now().isBefore(at));
        if (next.isPresent()) {
            throw new NotNowException(next.get());
        }
        Verdict verdict = endpoint.post(webhook, event.event().id(), events.text(event, part));
        if (verdict instanceof Verdict.Taken) {
            webhook = deliveries.succeeded(webhook);
        } else if (verdict instanceof Verdict.Refused refused) {
            webhook = deliveries.refused(webhook, refused.reason());
            throw new EndpointRefusedException(refused.reason());
        } else if (verdict instanceof Verdict.Later later) {
            webhook = deliveries.putOff(webhook, later.reason(), later.after());
            throw new NotNowException(webhook.delivery().nextAt().orElseGet(deliveries::now));
        } else {
            webhook = deliveries.putOff(webhook, "answered 410", Optional.empty());
            webhook = deliveries.ended(webhook, Ending.GONE);
            throw new NotNowException(webhook.delivery().nextAt().orElseGet(deliveries::now));
        }
    }
}

package org.jietong.webhooks.internal;

import java.util.Optional;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.WebhookRecords.Kept;
import org.jietong.api.webhooks.WebhookStanding;

/** Web hooks as people see them, with how far their readers have come. */
final class Standings {
    private Standings() {}

    static WebhookStanding of(UnitOfWork work, Kept webhook) {
        String reader = Subscriber.name(webhook.id());
        long last = work.journal().lastPlace();
        Optional<Reading> reading = work.consumers().find(reader);
        long position = reading.map(Reading::position).orElse(last);
        return new WebhookStanding(
                webhook.id(),
                webhook.subscription(),
                webhook.ending(),
                webhook.createdAt(),
                webhook.createdBy(),
                position,
                last - position,
                work.consumers().setAsideCount(reader),
                webhook.delivery(),
                webhook.secrets().oldUntil());
    }
}

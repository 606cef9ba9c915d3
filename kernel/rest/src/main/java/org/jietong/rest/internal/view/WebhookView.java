package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.api.webhooks.Ending;
import org.jietong.api.webhooks.Subscription;
import org.jietong.api.webhooks.WebhookStanding;

/**
 * A web hook and how it stands.
 *
 * @param id the web hook
 * @param url where events are posted
 * @param types the events that are wanted; none for all
 * @param utility the one utility; left out for all
 * @param districts the districts; none for all
 * @param active whether events are posted
 * @param ending why the system has switched it off
 * @param createdAt when it was made
 * @param createdBy who made it
 * @param position place of the last event that was posted, passed over or set aside
 * @param lag events behind that
 * @param setAside events that the endpoint would not have
 * @param delivery how posting goes
 * @param oldSecretUntil how long the secret before the present one signs beside it
 */
public record WebhookView(
        UUID id,
        String url,
        List<String> types,
        Optional<String> utility,
        List<String> districts,
        boolean active,
        Optional<Ending> ending,
        Instant createdAt,
        String createdBy,
        long position,
        long lag,
        long setAside,
        DeliveryView delivery,
        Optional<Instant> oldSecretUntil) {
    public static WebhookView of(WebhookStanding standing) {
        Subscription wanted = standing.subscription();
        return new WebhookView(
                standing.id(),
                wanted.url(),
                wanted.types().stream().sorted().toList(),
                wanted.scope().utility().map(UtilityCode::value),
                wanted.scope().districts().stream().map(District::code).sorted().toList(),
                wanted.active(),
                standing.ending(),
                standing.createdAt(),
                standing.createdBy(),
                standing.position(),
                standing.lag(),
                standing.setAside(),
                DeliveryView.of(standing.delivery()),
                standing.oldSecretUntil());
    }
}

package org.jietong.api.webhooks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A web hook and how it stands.
 *
 * @param id its id
 * @param subscription what is wanted and where
 * @param ending why the system has switched it off, if it has
 * @param createdAt when it was made
 * @param createdBy name of who made it
 * @param position place in the journal of the last event that was posted, passed over or set aside
 * @param lag events behind that, whether they are wanted or not
 * @param setAside events that the endpoint would not have
 * @param delivery how posting goes
 * @param oldSecretUntil how long the secret before the present one signs beside it
 */
public record WebhookStanding(
        UUID id,
        Subscription subscription,
        Optional<Ending> ending,
        Instant createdAt,
        String createdBy,
        long position,
        long lag,
        long setAside,
        Delivery delivery,
        Optional<Instant> oldSecretUntil) {}

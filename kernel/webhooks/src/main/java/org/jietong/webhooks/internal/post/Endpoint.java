package org.jietong.webhooks.internal.post;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.store.WebhookRecords.Kept;
import org.jietong.api.store.WebhookRecords.Secrets;
import org.jietong.outbound.Letter;
import org.jietong.outbound.Poster;
import org.jietong.outbound.Secret;
import org.jietong.webhooks.internal.event.CloudEvents;

/**
 * Posts to the endpoints of web hooks.
 *
 * @param poster posts
 * @param guard decides where to
 * @param clock the time that letters bear
 */
public record Endpoint(Poster poster, AddressGuard guard, Clock clock) {

    /** Posts an event. */
    public Verdict post(Kept webhook, UUID id, String body) {
        Optional<URI> url = guard.read(webhook.subscription().url()).filter(guard::isAllowed);
        if (url.isEmpty()) {
            return new Verdict.Later("the address is not allowed", Optional.empty());
        }
        Instant now = clock.instant();
        return Verdict.of(poster.post(new Letter(
                url.get(),
                id.toString(),
                now,
                CloudEvents.MEDIA_TYPE,
                body,
                signing(webhook.secrets(), now),
                Map.of("User-Agent", "Jietong"))));
    }

    private static List<Secret> signing(Secrets secrets, Instant now) {
        List<Secret> signing = new ArrayList<>();
        signing.add(Secret.of(secrets.present()).orElseThrow());
        secrets.old()
                .filter(old -> secrets.oldUntil().filter(now::isBefore).isPresent())
                .flatMap(Secret::of)
                .ifPresent(signing::add);
        return signing;
    }
}

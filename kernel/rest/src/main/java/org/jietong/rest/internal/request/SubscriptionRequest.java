package org.jietong.rest.internal.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.api.webhooks.Subscription;

/**
 * What a web hook is told, and where.
 *
 * @param url where events are posted
 * @param types the events that are wanted; all when none is given
 * @param utility the one utility; all when it is not given
 * @param districts the districts; all when none is given
 * @param active whether events are posted; they are when it is not given
 */
public record SubscriptionRequest(
        String url,
        Optional<List<String>> types,
        Optional<UtilityCode> utility,
        Optional<List<District>> districts,
        Optional<Boolean> active) {
    public Subscription subscription() {
        return new Subscription(
                url,
                Set.copyOf(types.orElse(List.of())),
                new Scope(utility, Set.copyOf(districts.orElse(List.of()))),
                active.orElse(true));
    }
}

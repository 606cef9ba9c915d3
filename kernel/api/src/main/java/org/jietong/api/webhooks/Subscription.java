package org.jietong.api.webhooks;

import java.util.Set;
import org.jietong.api.identity.Scope;

/**
 * What somebody wants to be told, and where.
 *
 * @param url where events are posted, at most 500 characters
 * @param types names of the events that are wanted, as the journal has them; none for all
 * @param scope of which cases
 * @param active whether events are posted; while they are not, none is lost
 */
public record Subscription(String url, Set<String> types, Scope scope, boolean active) {
    public Subscription {
        types = Set.copyOf(types);
    }

    /** The same, posting or not. */
    public Subscription active(boolean whether) {
        return new Subscription(url, types, scope, whether);
    }
}

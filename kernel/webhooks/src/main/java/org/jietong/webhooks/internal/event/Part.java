package org.jietong.webhooks.internal.event;

import java.util.List;
import java.util.Optional;
import org.jietong.api.store.Whereabouts;

/**
 * The part of a case that an event is about, as far as a subscriber may see it.
 *
 * @param applications the one that the event concerns; of an event of the whole case, those that are seen
 * @param whole whether it is an event of the whole case
 */
public record Part(List<Whereabouts> applications, boolean whole) {
    public Part {
        applications = List.copyOf(applications);
    }

    /** The one application, of an event that concerns one. */
    Optional<Whereabouts> application() {
        return whole ? Optional.empty() : Optional.of(applications.get(0));
    }
}

package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;

/**
 * Something that happened.
 *
 * @param id the event
 * @param type what happened
 * @param at when it was recorded
 * @param actor who did it
 * @param application number of the application it concerns
 * @param version version of the application that it made
 * @param details what else there is to say
 */
public record EventView(
        UUID id,
        String type,
        Instant at,
        ActorView actor,
        Optional<String> application,
        long version,
        Map<String, Object> details) {
    /**
     * Who did something.
     *
     * @param kind in what capacity
     * @param name name of the staff member or of the part of the system
     */
    public record ActorView(Actor.Kind kind, String name) {}

    /** @param numbers numbers of the applications by id */
    public static EventView of(JournalEvent event, Map<UUID, String> numbers) {
        return new EventView(
                event.id(),
                event.type(),
                event.at(),
                new ActorView(event.actor().kind(), event.actor().name()),
                event.applicationId().map(numbers::get),
                event.version(),
                EventDetails.of(event.details()));
    }
}

package org.jietong.api.messages;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is told of an event, and how: a row of the table that messages are written by.
 *
 * @param event type of the event
 * @param audience who is told
 * @param template code of what is said, lower case with hyphens, at most 64 characters
 * @param with details that the event has to have
 * @param without details that it must not have
 * @param urgent when the event has one of these details with this value, quiet hours do not hold the message back
 */
public record Announcement(
        String event,
        Audience audience,
        String template,
        Set<String> with,
        Set<String> without,
        Map<String, String> urgent) {
    public Announcement {
        with = Set.copyOf(with);
        without = Set.copyOf(without);
        urgent = Map.copyOf(urgent);
    }

    /** One for every event of the type. */
    public static Announcement of(String event, Audience audience, String template) {
        return new Announcement(event, audience, template, Set.of(), Set.of(), Map.of());
    }

    /** The same only for events that have a detail. */
    public Announcement having(String detail) {
        return new Announcement(event, audience, template, Set.of(detail), without, urgent);
    }

    /** The same only for events that lack a detail. */
    public Announcement lacking(String detail) {
        return new Announcement(event, audience, template, with, Set.of(detail), urgent);
    }

    /** The same, urgent when a detail has a value. */
    public Announcement urgentWhen(String detail, String value) {
        return new Announcement(event, audience, template, with, without, Map.of(detail, value));
    }

    /** Whether it is for an event with such details. */
    public boolean fits(String type, Map<String, String> details) {
        return event.equals(type)
                && details.keySet().containsAll(with)
                && without.stream().noneMatch(details::containsKey);
    }

    /** Whether it is urgent for an event with such details. */
    public boolean urgentFor(Map<String, String> details) {
        return urgent.entrySet().stream().anyMatch(entry -> Optional.ofNullable(details.get(entry.getKey()))
                .filter(entry.getValue()::equals)
                .isPresent());
    }
}

package org.jietong.store.internal.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the fields of JSON objects that were written here. */
final class Groups {
    private Groups() {}

    static String text(Map<String, Object> group, String name) {
        return (String) group.get(name);
    }

    static Optional<String> textIfAny(Map<String, Object> group, String name) {
        return Optional.ofNullable(text(group, name));
    }

    /** A list of objects; empty when there is none. */
    @SuppressWarnings("unchecked") // written as a list of objects
    static List<Map<String, Object>> groups(Map<String, Object> group, String name) {
        return (List<Map<String, Object>>) group.getOrDefault(name, List.of());
    }

    /** A list of ids, likewise. */
    @SuppressWarnings("unchecked") // written as a list of texts
    static List<UUID> ids(Map<String, Object> group, String name) {
        return ((List<String>) group.getOrDefault(name, List.of()))
                .stream().map(UUID::fromString).toList();
    }
}

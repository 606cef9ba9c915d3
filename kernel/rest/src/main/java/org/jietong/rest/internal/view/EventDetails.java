package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The details of an event, which the journal keeps as texts, as the values that they are by their names. */
final class EventDetails {
    private static final Set<String> NUMBERS = Set.of(
            "limitWorkingDays",
            "load",
            "weight",
            "candidates",
            "passedOver",
            "remarks",
            "meters",
            "level",
            "times",
            "attempts");
    private static final Set<String> FLAGS = Set.of("provisional", "readable");
    private static final Set<String> INSTANTS =
            Set.of("deadline", "before", "supplyStartedAt", "resumedAt", "begins", "ends", "movedFrom");

    private EventDetails() {}

    static SortedMap<String, Object> of(Map<String, String> details) {
        SortedMap<String, Object> values = new TreeMap<>();
        details.forEach((name, text) -> values.put(name, value(name, text)));
        return values;
    }

    private static Object value(String name, String text) {
        if (NUMBERS.contains(name)) {
            return new BigDecimal(text);
        }
        if (FLAGS.contains(name)) {
            return Boolean.valueOf(text);
        }
        return INSTANTS.contains(name) ? Instant.parse(text) : text;
    }
}

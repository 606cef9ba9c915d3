package org.jietong.core.internal.calendars;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.calendars.CalendarEvent;

/**
 * Which schedules are active: of each year the one that was activated last and not rolled back since.
 *
 * @param byYear the digests of the schedules that were activated and not rolled back since, the active one last
 */
public record InForce(Map<Integer, List<String>> byYear) {
    public InForce {
        byYear = Map.copyOf(byYear);
    }

    /** What came of all activations and rollbacks, oldest first. */
    public static InForce of(List<CalendarEvent> activations) {
        Map<Integer, List<String>> byYear = new HashMap<>();
        for (CalendarEvent event : activations) {
            List<String> ofYear = byYear.computeIfAbsent(event.year(), year -> new ArrayList<>());
            ofYear.remove(event.digest());
            if (event.type() == CalendarEvent.Type.ACTIVATED) {
                ofYear.add(event.digest());
            }
        }
        return new InForce(byYear);
    }

    /** The active schedule of each year that has one. */
    public Map<Integer, String> active() {
        Map<Integer, String> active = new HashMap<>();
        byYear.keySet().forEach(year -> active(year).ifPresent(digest -> active.put(year, digest)));
        return active;
    }

    public Optional<String> active(int year) {
        return fromEnd(year, 1);
    }

    /** The schedule that is gone back to when the active one is rolled back. */
    public Optional<String> before(int year) {
        return fromEnd(year, 2);
    }

    private Optional<String> fromEnd(int year, int place) {
        List<String> ofYear = byYear.getOrDefault(year, List.of());
        return ofYear.size() < place ? Optional.empty() : Optional.of(ofYear.get(ofYear.size() - place));
    }
}

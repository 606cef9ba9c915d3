package org.jietong.survey.internal.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;

/** What changes from period to period, in each group and in all of them together. */
final class Series {
    private Series() {}

    /**
     * The changes, by the place of the later of the two.
     *
     * @param cells those of one group in the order of their periods; hidden ones are passed over
     * @param since the change of the first since the second
     */
    static Map<Place, Tested> changes(
            SortedMap<Place, Optional<Distribution>> cells, BiFunction<Distribution, Distribution, Change> since) {
        Map<Place, Tested> tested = new HashMap<>();
        for (Map<Place, Distribution> series : series(cells).values()) {
            tested.putAll(tested(series, since));
        }
        return tested;
    }

    private static Map<Optional<String>, Map<Place, Distribution>> series(
            SortedMap<Place, Optional<Distribution>> cells) {
        Map<Optional<String>, Map<Place, Distribution>> series = new LinkedHashMap<>();
        cells.forEach((place, shown) -> shown.filter(found -> place.period().isPresent())
                .ifPresent(found -> series.computeIfAbsent(place.group(), group -> new LinkedHashMap<>())
                        .put(place, found)));
        return series;
    }

    private static Map<Place, Tested> tested(
            Map<Place, Distribution> series, BiFunction<Distribution, Distribution, Change> since) {
        List<Place> places = new ArrayList<>(series.keySet());
        List<Change> changes = new ArrayList<>();
        for (int later = 1; later < places.size(); later++) {
            changes.add(since.apply(series.get(places.get(later)), series.get(places.get(later - 1))));
        }
        List<Boolean> significant = Holm.significant(changes);
        Map<Place, Tested> tested = new HashMap<>();
        for (int place = 0; place < changes.size(); place++) {
            tested.put(places.get(place + 1), new Tested(changes.get(place), significant.get(place)));
        }
        return tested;
    }
}

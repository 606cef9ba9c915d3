package org.jietong.survey.internal.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Distributions by group and period, with all their totals; where too few people stand behind one, it is hidden. */
final class Cells {
    /** Totals come first. */
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::group, totalFirst()).thenComparing(Place::period, totalFirst());

    private final Map<Place, Distribution> known;

    private Cells(Map<Place, Distribution> known) {
        this.known = Map.copyOf(known);
    }

    /**
     * Adds up what was counted, each for its place and for the totals it is part of.
     *
     * @param nothing the scale, with nothing given
     */
    static Cells of(Collection<Count> counts, Division division, Distribution nothing) {
        Map<Place, long[]> sums = new HashMap<>();
        for (Count count : counts) {
            for (Place place : division.places(count.group(), count.day())) {
                long[] sum = sums.computeIfAbsent(
                        place, unused -> new long[nothing.counts().size()]);
                sum[count.value() - nothing.lowest()] += count.number();
            }
        }
        Map<Place, Distribution> known = new HashMap<>();
        sums.forEach((place, sum) -> known.put(
                place,
                new Distribution(nothing.lowest(), Arrays.stream(sum).boxed().toList())));
        return new Cells(known);
    }

    /**
     * What may be shown; empty where it is hidden.
     *
     * @param people how many people stand behind a distribution
     */
    SortedMap<Place, Optional<Distribution>> shown(ToLongFunction<Distribution> people) {
        List<Optional<String>> groups = axis(Place::group);
        List<Optional<LocalDate>> periods = axis(Place::period);
        Suppression suppression = Suppression.of(numbers(groups, periods, people));
        SortedMap<Place, Optional<Distribution>> shown = new TreeMap<>(ORDER);
        for (int row = 0; row < groups.size(); row++) {
            for (int column = 0; column < periods.size(); column++) {
                Place place = new Place(groups.get(row), periods.get(column));
                boolean hidden = suppression.hides(row, column);
                Optional.ofNullable(known.get(place))
                        .ifPresent(found -> shown.merge(
                                place,
                                hidden ? Optional.empty() : Optional.of(found),
                                (one, other) -> one.isEmpty() ? one : other));
            }
        }
        return shown;
    }

    private long[][] numbers(
            List<Optional<String>> groups, List<Optional<LocalDate>> periods, ToLongFunction<Distribution> people) {
        return groups.stream()
                .map(group -> periods.stream()
                        .map(period -> Optional.ofNullable(known.get(new Place(group, period))))
                        .mapToLong(found -> found.map(people::applyAsLong).orElse(0L))
                        .toArray())
                .toArray(long[][]::new);
    }

    /** One side of the table, its total last; where nothing is divided, the one line there is and its total are the same. */
    private <T extends Comparable<? super T>> List<Optional<T>> axis(Function<Place, Optional<T>> side) {
        List<Optional<T>> lines = known.keySet().stream()
                .map(side)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(Optional::of)
                .toList();
        return Stream.concat(
                        lines.isEmpty() ? Stream.of(Optional.<T>empty()) : lines.stream(),
                        Stream.of(Optional.<T>empty()))
                .toList();
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> totalFirst() {
        return (one, other) -> one.isEmpty() || other.isEmpty()
                ? Boolean.compare(one.isPresent(), other.isPresent())
                : one.get().compareTo(other.get());
    }
}

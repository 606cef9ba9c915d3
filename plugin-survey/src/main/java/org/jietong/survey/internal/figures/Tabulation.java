package org.jietong.survey.internal.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Makes tables of what was counted.
 *
 * @param division how they are divided
 */
public record Tabulation(Division division) {

    /** One table; the values counted are those of {@link Responses}. */
    public FigureTable<ResponseCell> responses(Collection<Count> counts) {
        SortedMap<Place, Optional<Distribution>> cells = Cells.of(
                        counts, division, Distribution.none(Responses.COMPLETED, Responses.WAITING))
                .shown(outcomes -> new Responses(outcomes).invited());
        Map<Place, Tested> changes =
                Series.changes(asked(cells), (later, earlier) -> rate(later).since(rate(earlier)));
        return new FigureTable<>("", list(cells, (place, shown) -> ResponseCell.of(place, shown, changes)));
    }

    /** A table for each question, in the order of their keys. */
    public List<FigureTable<SatisfactionCell>> satisfaction(Collection<Count> counts) {
        return tables(counts, Distribution.none(Satisfaction.BEST, Satisfaction.WORST), cells -> {
            Map<Place, Tested> changes = Series.changes(cells, (later, earlier) -> new Satisfaction(later)
                    .satisfied()
                    .since(new Satisfaction(earlier).satisfied()));
            Map<Place, Tested> meanChanges =
                    Series.changes(cells, (later, earlier) -> new Mean(later).since(new Mean(earlier)));
            return list(cells, (place, shown) -> SatisfactionCell.of(place, shown, changes, meanChanges));
        });
    }

    /** A table for each question, in the order of their keys. */
    public List<FigureTable<RecommendationCell>> recommendation(Collection<Count> counts) {
        return tables(counts, Distribution.none(Recommendation.LOWEST, Recommendation.HIGHEST), cells -> {
            Map<Place, Tested> changes = Series.changes(
                    cells, (later, earlier) -> new Recommendation(later).since(new Recommendation(earlier)));
            return list(cells, (place, shown) -> RecommendationCell.of(place, shown, changes));
        });
    }

    private <C> List<FigureTable<C>> tables(Collection<Count> counts, Distribution nothing, Figuring<C> figuring) {
        Map<String, List<Count>> byQuestion =
                counts.stream().collect(Collectors.groupingBy(Count::question, TreeMap::new, Collectors.toList()));
        return byQuestion.entrySet().stream()
                .map(entry -> new FigureTable<>(
                        entry.getKey(),
                        figuring.cells(
                                Cells.of(entry.getValue(), division, nothing).shown(Distribution::number))))
                .toList();
    }

    private static SortedMap<Place, Optional<Distribution>> asked(SortedMap<Place, Optional<Distribution>> cells) {
        SortedMap<Place, Optional<Distribution>> asked = new TreeMap<>(cells);
        asked.replaceAll((place, shown) ->
                shown.filter(outcomes -> new Responses(outcomes).rate().isPresent()));
        return asked;
    }

    private static Proportion rate(Distribution outcomes) {
        return new Responses(outcomes).rate().orElseThrow();
    }

    private static <C> List<C> list(
            SortedMap<Place, Optional<Distribution>> cells, BiFunction<Place, Optional<Distribution>, C> cell) {
        return cells.entrySet().stream()
                .map(entry -> cell.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Makes the cells of one question. */
    private interface Figuring<C> {
        List<C> cells(SortedMap<Place, Optional<Distribution>> shown);
    }
}

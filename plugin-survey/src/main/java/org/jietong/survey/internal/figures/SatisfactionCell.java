package org.jietong.survey.internal.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How satisfied a group was in a period. Of a cell that is hidden nothing but its place is told.
 *
 * @param group none for all groups
 * @param period its first day; none for the whole time
 * @param hidden whether too few stand behind it, or behind another that could be computed from it
 * @param rated how many rated
 * @param levels how many gave level 1, 2, 3, 4, 5
 * @param satisfied those of level 1 to 3 among those who rated
 * @param mean the mean level, 1 to 5; less is better
 * @param change of the share of the satisfied since the last period shown
 * @param meanChange the same of the mean
 */
public record SatisfactionCell(
        Optional<String> group,
        Optional<LocalDate> period,
        boolean hidden,
        Optional<Long> rated,
        Optional<List<Long>> levels,
        Optional<Estimate> satisfied,
        Optional<Estimate> mean,
        Optional<Tested> change,
        Optional<Tested> meanChange) {

    static SatisfactionCell of(
            Place place, Optional<Distribution> shown, Map<Place, Tested> changes, Map<Place, Tested> meanChanges) {
        Optional<Satisfaction> satisfaction = shown.map(Satisfaction::new);
        return new SatisfactionCell(
                place.group(),
                place.period(),
                shown.isEmpty(),
                shown.map(Distribution::number),
                shown.map(Distribution::counts),
                satisfaction.map(figure -> figure.satisfied().estimate()),
                satisfaction.map(figure -> figure.mean().estimate()),
                Optional.ofNullable(changes.get(place)),
                Optional.ofNullable(meanChanges.get(place)));
    }
}

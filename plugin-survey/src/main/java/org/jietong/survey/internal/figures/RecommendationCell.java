package org.jietong.survey.internal.figures;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a group would recommend in a period. Of a cell that is hidden nothing but its place is told.
 *
 * @param group none for all groups
 * @param period its first day; none for the whole time
 * @param hidden whether too few stand behind it, or behind another that could be computed from it
 * @param answered how many answered
 * @param promoters who gave 9 or 10
 * @param passives who gave 7 or 8
 * @param detractors who gave 0 to 6
 * @param score the share of promoters less that of detractors, −100 to 100 points
 * @param change since the last period shown, in points
 */
public record RecommendationCell(
        Optional<String> group,
        Optional<LocalDate> period,
        boolean hidden,
        Optional<Long> answered,
        Optional<Long> promoters,
        Optional<Long> passives,
        Optional<Long> detractors,
        Optional<Estimate> score,
        Optional<Tested> change) {

    static RecommendationCell of(Place place, Optional<Distribution> shown, Map<Place, Tested> changes) {
        Optional<Recommendation> recommendation = shown.map(Recommendation::new);
        return new RecommendationCell(
                place.group(),
                place.period(),
                shown.isEmpty(),
                shown.map(Distribution::number),
                recommendation.map(Recommendation::promoters),
                recommendation.map(Recommendation::passives),
                recommendation.map(Recommendation::detractors),
                recommendation.map(Recommendation::points),
                Optional.ofNullable(changes.get(place)));
    }
}

package org.jietong.survey.internal.figures;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How many answered, of a group and a period. Of a cell that is hidden nothing but its place is told.
 *
 * @param group none for all groups
 * @param period its first day; none for the whole time
 * @param hidden whether too few stand behind it, or behind another that could be computed from it
 * @param invited whose time has run or who answered
 * @param completed who answered to the end
 * @param waiting who can still answer, and does not count
 * @param rate completed among invited
 * @param change since the last period shown
 */
public record ResponseCell(
        Optional<String> group,
        Optional<LocalDate> period,
        boolean hidden,
        Optional<Long> invited,
        Optional<Long> completed,
        Optional<Long> waiting,
        Optional<Estimate> rate,
        Optional<Tested> change) {

    static ResponseCell of(Place place, Optional<Distribution> shown, Map<Place, Tested> changes) {
        Optional<Responses> responses = shown.map(Responses::new);
        return new ResponseCell(
                place.group(),
                place.period(),
                shown.isEmpty(),
                responses.map(Responses::invited),
                responses.map(Responses::completed),
                responses.map(Responses::waiting),
                responses.flatMap(Responses::rate).map(Proportion::estimate),
                Optional.ofNullable(changes.get(place)));
    }
}

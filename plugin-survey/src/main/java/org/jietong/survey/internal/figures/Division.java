package org.jietong.survey.internal.figures;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a table of figures is divided.
 *
 * @param by into which groups, if into any
 * @param per into which periods, if into any
 */
public record Division(Optional<Dimension> by, Optional<Period> per) {

    /** All places to which something of a group and a day belongs: its own and those of the totals. */
    Set<Place> places(String group, LocalDate day) {
        Optional<String> inGroup = by.map(dimension -> group);
        Optional<LocalDate> inPeriod = per.map(period -> period.startOf(day));
        Set<Place> places = new LinkedHashSet<>();
        places.add(new Place(inGroup, inPeriod));
        places.add(new Place(inGroup, Optional.empty()));
        places.add(new Place(Optional.empty(), inPeriod));
        places.add(new Place(Optional.empty(), Optional.empty()));
        return places;
    }
}

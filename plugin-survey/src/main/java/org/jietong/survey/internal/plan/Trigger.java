package org.jietong.survey.internal.plan;

import java.time.LocalDate;
import java.util.Optional;

/** What makes a plan ask. */
public sealed interface Trigger {

    /**
     * Something happened to an application: its supply started, a complaint about it was closed, or whatever else the
     * journal tells. Whoever the event is about is asked.
     *
     * @param event type of the event in the journal, {@code UPPER_SNAKE}
     */
    record Happened(String event) implements Trigger {}

    /**
     * A day comes: the first of a heating season, or one that was chosen. Those who are supplied by then are asked, all of
     * them or a sample.
     *
     * @param first the first such day
     * @param yearly whether it comes again each year
     * @param sampling how the sample is drawn; empty when all are asked
     */
    record DayComes(LocalDate first, boolean yearly, Optional<Sampling> sampling) implements Trigger {

        /** The latest such day that has come by another. */
        public Optional<LocalDate> latest(LocalDate today) {
            if (today.isBefore(first)) {
                return Optional.empty();
            }
            return Optional.of(yearly ? first.plusYears(yearsUntil(today)) : first);
        }

        private int yearsUntil(LocalDate today) {
            int years = today.getYear() - first.getYear();
            return first.plusYears(years).isAfter(today) ? years - 1 : years;
        }
    }
}

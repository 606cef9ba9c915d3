package org.jietong.core.internal.time;

import java.util.Set;

/** Wants to know when the calendar has changed, for example to compute deadlines again (R2.14). */
@FunctionalInterface
public interface CalendarListener {

    /**
     * The calendar has changed, now or at the look before, or the listener has just been added. Days of years that had a
     * schedule before may differ too. Called by one thread at a time; a listener that fails is called again soon, until it succeeds.
     *
     * @param scheduledYears the years that have a schedule now
     */
    void calendarChanged(Set<Integer> scheduledYears);
}

package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarStanding;
import org.jietong.api.calendars.CalendarState;
import org.jietong.rest.internal.view.EventView.ActorView;

/**
 * The schedule of a year that was handed in, with where it stands and how it came there.
 *
 * @param id names it in addresses: its digest
 * @param year the year of the schedule
 * @param state where it stands now
 * @param addedAt when it was handed in
 * @param history what was done to it, oldest first; empty in lists
 */
public record CalendarView(String id, int year, CalendarState state, Instant addedAt, List<StepView> history) {
    /**
     * Something that was done to the schedule.
     *
     * @param type what was done
     * @param at when
     * @param by who did it
     * @param why the reason
     */
    public record StepView(CalendarEvent.Type type, Instant at, ActorView by, String why) {
        static StepView of(CalendarEvent event) {
            return new StepView(
                    event.type(),
                    event.at(),
                    new ActorView(event.by().kind(), event.by().name()),
                    event.why());
        }
    }

    public static CalendarView of(CalendarStanding standing) {
        return new CalendarView(
                standing.digest(),
                standing.year(),
                standing.state(),
                standing.addedAt(),
                standing.history().stream().map(StepView::of).toList());
    }
}

package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import org.jietong.api.calendars.CalendarPreview;
import org.jietong.api.calendars.MovedDeadline;
import org.jietong.api.cases.Due;

/**
 * What would become of the open deadlines if a schedule were activated.
 *
 * @param lookedAt open applications whose clock has started
 * @param movedLater how many would have more time
 * @param movedEarlier how many would have less
 * @param noLongerProvisional how many would become firm
 * @param newlyProvisional how many would become provisional
 * @param notComputed how many could not be computed
 * @param moved the first of those that differ
 * @param more how many differ beyond them
 */
public record CalendarPreviewView(
        int lookedAt,
        int movedLater,
        int movedEarlier,
        int noLongerProvisional,
        int newlyProvisional,
        int notComputed,
        List<MovedView> moved,
        int more) {
    /**
     * An application whose deadline differs.
     *
     * @param number its number
     * @param utility whose it is
     * @param before the deadline now
     * @param after the deadline by the schedule
     */
    public record MovedView(String number, String utility, DueView before, DueView after) {
        static MovedView of(MovedDeadline moved) {
            return new MovedView(
                    moved.number().value(),
                    moved.utility().value(),
                    DueView.of(moved.before()),
                    DueView.of(moved.after()));
        }
    }

    /**
     * A deadline.
     *
     * @param deadline the instant
     * @param provisional whether it reaches into a year without a schedule
     */
    public record DueView(Instant deadline, boolean provisional) {
        static DueView of(Due due) {
            return new DueView(due.at(), due.provisional());
        }
    }

    public static CalendarPreviewView of(CalendarPreview preview) {
        return new CalendarPreviewView(
                preview.lookedAt(),
                preview.movedLater(),
                preview.movedEarlier(),
                preview.noLongerProvisional(),
                preview.newlyProvisional(),
                preview.notComputed(),
                preview.moved().stream().map(MovedView::of).toList(),
                preview.more());
    }
}

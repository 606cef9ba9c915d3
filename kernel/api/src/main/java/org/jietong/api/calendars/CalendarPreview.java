package org.jietong.api.calendars;

import java.util.List;

/**
 * What would become of the open deadlines under another calendar. An application can count under several heads.
 *
 * @param lookedAt open applications whose clock has started
 * @param movedLater how many would have more time
 * @param movedEarlier how many would have less
 * @param noLongerProvisional how many would become firm
 * @param newlyProvisional how many would become provisional
 * @param notComputed how many could not be computed, because their rules cannot be read
 * @param moved the first of those that differ, in the order of their submission
 * @param more how many differ beyond them
 */
public record CalendarPreview(
        int lookedAt,
        int movedLater,
        int movedEarlier,
        int noLongerProvisional,
        int newlyProvisional,
        int notComputed,
        List<MovedDeadline> moved,
        int more) {
    public CalendarPreview {
        moved = List.copyOf(moved);
    }
}

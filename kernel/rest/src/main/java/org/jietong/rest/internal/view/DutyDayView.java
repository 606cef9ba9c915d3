package org.jietong.rest.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.duty.DutyDay;

/**
 * One day of the duty calendar.
 *
 * @param day the day
 * @param working whether it is a working day
 * @param people the representatives
 */
public record DutyDayView(LocalDate day, boolean working, List<PresenceView> people) {
    /**
     * How somebody stands on a day.
     *
     * @param representative the staff member
     * @param name the person's name
     * @param onDuty whether new applications are assigned to them on this day
     * @param leave the leave that touches the day
     * @param turns their turns by the rota; left out when it does not speak of them
     */
    public record PresenceView(
            UUID representative,
            String name,
            boolean onDuty,
            Optional<LeaveView> leave,
            Optional<List<TurnView>> turns) {
        static PresenceView of(DutyDay.Presence presence) {
            return new PresenceView(
                    presence.member().id(),
                    presence.member().name(),
                    presence.onDuty(),
                    presence.leave().map(LeaveView::of),
                    presence.turns().map(turns -> turns.stream()
                            .map(turn -> new TurnView(
                                    turn.from().toLocalTime().toString(),
                                    turn.to().toLocalTime().toString()))
                            .toList()));
        }
    }

    /**
     * A turn that begins on the day.
     *
     * @param from beginning
     * @param to end; not later than the beginning when it ends on the next day
     */
    public record TurnView(String from, String to) {}

    public static DutyDayView of(DutyDay day) {
        return new DutyDayView(
                day.day(),
                day.working(),
                day.people().stream().map(PresenceView::of).toList());
    }
}

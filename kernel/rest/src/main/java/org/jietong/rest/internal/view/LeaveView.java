package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.duty.DutyCalendar;
import org.jietong.api.duty.Leave;

/**
 * A time at which a representative is away.
 *
 * @param id the leave
 * @param representative who is away
 * @param from the first instant away
 * @param to the first instant back
 * @param kind why
 * @param substitute who takes over what is handed over for it
 * @param appointments how many appointments lie in it and have to be moved; said when it is entered
 * @param openApplications how many open applications wait or are handed over; said when it is entered
 */
public record LeaveView(
        UUID id,
        UUID representative,
        Instant from,
        Instant to,
        Leave.Kind kind,
        Optional<UUID> substitute,
        Optional<Integer> appointments,
        Optional<Long> openApplications) {
    public static LeaveView of(DutyCalendar.Entered entered) {
        return of(entered.leave(), Optional.of(entered.appointments()), Optional.of(entered.openApplications()));
    }

    static LeaveView of(Leave leave) {
        return of(leave, Optional.empty(), Optional.empty());
    }

    private static LeaveView of(Leave leave, Optional<Integer> appointments, Optional<Long> openApplications) {
        return new LeaveView(
                leave.id(),
                leave.representative(),
                leave.from(),
                leave.to(),
                leave.kind(),
                leave.substitute(),
                appointments,
                openApplications);
    }
}

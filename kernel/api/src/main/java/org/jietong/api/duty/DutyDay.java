package org.jietong.api.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.StaffMember;

/**
 * One day of the duty calendar.
 *
 * @param day the day
 * @param working whether it is a working day (R2.14)
 * @param people the representatives, by login
 */
public record DutyDay(LocalDate day, boolean working, List<Presence> people) {
    public DutyDay {
        people = List.copyOf(people);
    }

    /**
     * How somebody stands on a day.
     *
     * @param member who
     * @param leave the leave that touches the day, if any
     * @param turns their turns by the rota; empty when it does not speak of them
     */
    public record Presence(StaffMember member, Optional<Leave> leave, Optional<List<Turn>> turns) {

        /** Whether new applications are assigned to them on this day. */
        public boolean onDuty() {
            return member.onDuty()
                    && leave.isEmpty()
                    && turns.map(some -> !some.isEmpty()).orElse(true);
        }
    }
}

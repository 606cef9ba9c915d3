package org.jietong.api.duty;

import java.util.List;

/**
 * Who is to be on duty when, as it was entered.
 *
 * @param shifts by their first day
 * @param changes by their day
 */
public record Rota(List<Shift> shifts, List<DutyChange> changes) {
    public Rota {
        shifts = List.copyOf(shifts);
        changes = List.copyOf(changes);
    }
}

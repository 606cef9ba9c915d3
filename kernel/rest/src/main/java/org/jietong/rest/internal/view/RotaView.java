package org.jietong.rest.internal.view;

import java.util.List;
import org.jietong.api.duty.Rota;

/**
 * The rota as it was entered.
 *
 * @param shifts by their first day
 * @param changes by their day
 */
public record RotaView(List<ShiftView> shifts, List<DutyChangeView> changes) {
    public static RotaView of(Rota rota) {
        return new RotaView(
                rota.shifts().stream().map(ShiftView::of).toList(),
                rota.changes().stream().map(DutyChangeView::of).toList());
    }
}

package org.jietong.core.internal.cases.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Sheets;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.journal.JournalEvent;
import org.jietong.core.internal.people.Reservation;

/**
 * A case, or an application to be added to one, that only has to be stored. Closed without having been kept, its representatives are free again.
 *
 * @param made the case with its applications; when one is added to a case, with that alone
 * @param sheets what was frozen of those of its applications that are accepted already, by their id
 * @param events what the journal says of it
 * @param orders what is to be fetched for it once it is stored
 * @param reservations the representatives chosen
 */
public record Draft(
        Case made,
        Map<UUID, Sheets> sheets,
        List<JournalEvent> events,
        List<FetchOrder> orders,
        List<Reservation> reservations)
        implements AutoCloseable {
    public Draft {
        sheets = Map.copyOf(sheets);
        events = List.copyOf(events);
        orders = List.copyOf(orders);
        reservations = List.copyOf(reservations);
    }

    /** The case was stored. */
    public void keep() {
        reservations.forEach(Reservation::keep);
    }

    @Override
    public void close() {
        reservations.forEach(Reservation::close);
    }
}

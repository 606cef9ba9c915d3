package org.jietong.core.internal.cases.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Sheets;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.journal.JournalEvent;
import org.jietong.core.internal.people.Reservation;

/**
 * A case that only has to be stored. Closed without having been kept, its representatives are free again.
 *
 * @param made the case with its applications
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

    public Receipt receipt() {
        return new Receipt(
                made.number(),
                made.submittedAt(),
                made.applications().stream()
                        .map(application -> new Receipt.Line(
                                application.key().number(),
                                application.key().utility().value(),
                                application.classified().category(),
                                application.state(),
                                application.classified().pack().version(),
                                application.classified().pack().digest(),
                                application.representative()))
                        .toList());
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

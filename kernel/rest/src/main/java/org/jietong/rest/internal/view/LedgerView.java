package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.time.ClockEntry;

/**
 * A clock with all it rests on.
 *
 * @param clock what it shows
 * @param limit the promised time
 * @param ledger its entries in order
 * @param days the days counted one by one; empty before acceptance
 */
public record LedgerView(ClockView clock, LimitView limit, List<EntryView> ledger, List<DeadlineView.DayView> days) {
    /**
     * An entry.
     *
     * @param id the entry; a suspension is named by it
     * @param kind what happened
     * @param at when it took effect
     * @param reason why the clock was suspended
     * @param note in words
     * @param by who entered it
     * @param recordedAt when it was entered
     * @param until when the clock runs again by itself
     * @param evidence what shows the reason
     */
    public record EntryView(
            UUID id,
            ClockEntry.Kind kind,
            Instant at,
            Optional<String> reason,
            Optional<String> note,
            String by,
            Instant recordedAt,
            Optional<Instant> until,
            Optional<String> evidence) {
        static EntryView of(ClockEntry entry) {
            return new EntryView(
                    entry.id(),
                    entry.kind(),
                    entry.at(),
                    entry.reason(),
                    entry.note(),
                    entry.by(),
                    entry.recordedAt(),
                    entry.until(),
                    entry.evidence());
        }
    }

    public static LedgerView of(ApplicationDetail detail, Locale language) {
        return new LedgerView(
                ClockView.of(detail.clock()),
                LimitView.of(detail.category().limit(), language),
                detail.application().ledger().stream().map(EntryView::of).toList(),
                DeadlineView.DayView.of(detail.clock().deadline()));
    }
}

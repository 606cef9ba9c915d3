package org.jietong.rest.internal.view;

import org.jietong.api.journal.JournalArchive.Month;

/**
 * A month of the archive of the journal.
 *
 * @param month as {@code 2021-03}
 * @param files number of its files
 * @param events number of events in them
 */
public record ArchiveMonthView(String month, long files, long events) {
    public static ArchiveMonthView of(Month month) {
        return new ArchiveMonthView(month.month(), month.parts(), month.events());
    }
}

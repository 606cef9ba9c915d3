package org.jietong.core.internal.cases.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Sheets;
import org.jietong.api.journal.EventType;
import org.jietong.api.rules.PackReference;
import org.jietong.api.time.ClockEntry;

/**
 * Starts the clock of an application that can be accepted (R2.11), and freezes the sheets of a simple project (R2.2).
 *
 * @param ledger writes the entry
 * @param deadlines works out the deadline
 * @param freezing makes the sheets
 * @param events tells of it
 */
record Start(Ledger ledger, Deadlines deadlines, Freezing freezing, Events events) {

    Changed of(Application before, Standing standing, Moment moment) {
        ClockEntry started = ledger.entry(ClockEntry.Kind.STARTED, moment);
        Optional<Due> due =
                deadlines.due(Ledger.with(before.ledger(), started), standing.pack(), standing.category(), moment.at());
        Application after = standing.change(before)
                .state(ApplicationState.ACCEPTED)
                .remarks(List.of())
                .enter(started)
                .due(due)
                .made();
        Optional<Sheets> sheets = freezing.of(standing, moment);
        Map<String, String> details = details(after, standing);
        sheets.ifPresent(frozen -> details.put("drawing", frozen.drawing().code()));
        return new Changed(
                before,
                after,
                standing.pack(),
                standing.category(),
                List.of(events.of(after, EventType.APPLICATION_ACCEPTED, moment, details)),
                sheets);
    }

    private static Map<String, String> details(Application after, Standing standing) {
        PackReference pack = standing.pack().reference();
        Map<String, String> details = new HashMap<>();
        details.put("category", standing.category().code());
        details.put(
                "limitWorkingDays", standing.category().limit().workingDays().toPlainString());
        details.put("counting", standing.category().limit().counting().name());
        details.put("packVersion", pack.version());
        details.put("packDigest", pack.digest());
        after.due().ifPresent(due -> {
            details.put("deadline", due.at().toString());
            details.put("provisional", Boolean.toString(due.provisional()));
        });
        String promised = String.join(
                ",",
                after.documents().stream()
                        .filter(Document::hasPromise)
                        .map(Document::code)
                        .toList());
        if (!promised.isEmpty()) {
            details.put("promisedDocuments", promised);
        }
        return details;
    }
}

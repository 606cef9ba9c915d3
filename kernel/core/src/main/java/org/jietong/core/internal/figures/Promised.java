package org.jietong.core.internal.figures;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Document;
import org.jietong.api.figures.Promise;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;

/**
 * What became of promised documents (R2.5), by the first time each came after it was promised: a second file in its place does
 * not make it late.
 *
 * @param zone where days are counted
 */
record Promised(ZoneId zone) {
    private static final Set<String> GIVEN = Set.of("", Document.State.MISSING.name(), Document.State.PROVIDED.name());

    /**
     * What became of all of them.
     *
     * @param events the events of the application
     * @param ended the day on which it ended
     */
    Promise of(Application application, List<JournalEvent> events, LocalDate ended) {
        Set<Promise> each = EnumSet.noneOf(Promise.class);
        for (Document document : application.documents()) {
            document.promisedBy().ifPresent(by -> each.add(one(came(document.code(), events), by, ended)));
        }
        if (each.contains(Promise.BROKEN)) {
            return Promise.BROKEN;
        }
        if (each.contains(Promise.UNDECIDED)) {
            return Promise.UNDECIDED;
        }
        return each.isEmpty() ? Promise.NONE : Promise.KEPT;
    }

    private static Promise one(Optional<LocalDate> came, LocalDate by, LocalDate ended) {
        if (came.isPresent()) {
            return came.get().isAfter(by) ? Promise.BROKEN : Promise.KEPT;
        }
        return ended.isAfter(by) ? Promise.BROKEN : Promise.UNDECIDED;
    }

    private Optional<LocalDate> came(String document, List<JournalEvent> events) {
        return events.stream()
                .filter(event -> document.equals(event.details().get("document")) && brings(event))
                .findFirst()
                .map(event -> LocalDate.ofInstant(event.at(), zone));
    }

    /** Whether a document that was promised, or sought besides, came with it. */
    private static boolean brings(JournalEvent event) {
        return event.type().equals(EventType.EVIDENCE_RECEIVED.name())
                || (event.type().equals(EventType.DOCUMENT_HANDED_IN.name())
                        && !GIVEN.contains(event.details().getOrDefault("from", "")));
    }
}

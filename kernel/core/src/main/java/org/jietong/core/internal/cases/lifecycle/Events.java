package org.jietong.core.internal.cases.lifecycle;

import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.store.Ids;

/**
 * Writes events. Their details never hold what the applicant said in words; of the staff's words they hold only the
 * reasons of a return or a rejection.
 *
 * @param ids where their ids come from
 */
public record Events(Ids ids) {

    /** An event that made this version of the application. */
    public JournalEvent of(Application after, EventType type, Moment moment, Map<String, String> details) {
        return new JournalEvent(
                ids.next(),
                after.key().caseId(),
                Optional.of(after.key().id()),
                after.version(),
                type.name(),
                moment.at(),
                moment.actor(),
                details);
    }
}

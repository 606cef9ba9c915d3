package org.jietong.messages.internal.telling;

import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Representative;
import org.jietong.api.journal.JournalEvent;

/**
 * An event with what it is about.
 *
 * @param event what happened
 * @param record the case as it is now
 * @param application the application as it is now, when the event concerns one
 */
record Situation(JournalEvent event, Case record, Optional<Application> application) {

    static Situation of(JournalEvent event, Case record) {
        Optional<Application> application = event.applicationId().flatMap(id -> record.applications().stream()
                .filter(one -> one.key().id().equals(id))
                .findFirst());
        return new Situation(event, record, application);
    }

    Map<String, String> details() {
        return event.details();
    }

    /** The representative whom the event names, otherwise the present one; of a case the first application's. */
    Optional<Representative> representative() {
        Optional<Application> one =
                application.or(() -> record.applications().stream().findFirst());
        return one.map(known -> named(known).orElseGet(known::representative));
    }

    private Optional<Representative> named(Application known) {
        return Optional.ofNullable(details().get("representative")).flatMap(id -> known.assignments().stream()
                .map(Assignment::representative)
                .filter(representative -> representative.id().toString().equals(id))
                .findFirst());
    }
}

package org.jietong.core.internal.appointments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.store.Ids;
import org.jietong.api.text.District;

/**
 * Tells the journal of appointments, as events of the case: which, when and by whom it is kept, never why in words.
 *
 * @param ids ids of the events
 */
record AppointmentEvents(Ids ids) {

    List<JournalEvent> of(Appointment after, EventType type) {
        return of(after, type, Map.of());
    }

    List<JournalEvent> moved(Appointment before, Appointment after) {
        return of(
                after,
                EventType.APPOINTMENT_MOVED,
                Map.of("movedFrom", before.from().toString()));
    }

    /** Names who represents the application now, and not who would have come. */
    List<JournalEvent> toRebook(Appointment visit, Application application, Appointment.Change change) {
        return List.of(new JournalEvent(
                ids.next(),
                visit.caseId(),
                Optional.empty(),
                0,
                EventType.APPOINTMENT_TO_REBOOK.name(),
                change.at(),
                change.by(),
                details(
                        visit,
                        Map.of(
                                "representative",
                                application.representative().id().toString()))));
    }

    private List<JournalEvent> of(Appointment after, EventType type, Map<String, String> further) {
        return List.of(new JournalEvent(
                ids.next(),
                after.caseId(),
                Optional.empty(),
                0,
                type.name(),
                after.last().at(),
                after.last().by(),
                details(after, further)));
    }

    private static Map<String, String> details(Appointment visit, Map<String, String> further) {
        Map<String, String> details = new HashMap<>();
        details.put("appointment", visit.id().toString());
        details.put("begins", visit.from().toString());
        details.put("ends", visit.to().toString());
        details.put("utility", visit.host().utility().value());
        details.put(
                "applications",
                visit.applications().stream().map(ApplicationNumber::value).collect(Collectors.joining(",")));
        visit.host().representative().map(UUID::toString).ifPresent(id -> details.put("representative", id));
        visit.host().district().map(District::code).ifPresent(code -> details.put("district", code));
        details.putAll(further);
        return details;
    }
}

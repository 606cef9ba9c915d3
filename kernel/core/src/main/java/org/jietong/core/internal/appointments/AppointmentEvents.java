package org.jietong.core.internal.appointments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.appointments.Appointment;
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

    private List<JournalEvent> of(Appointment after, EventType type, Map<String, String> further) {
        Map<String, String> details = new HashMap<>(further);
        details.put("appointment", after.id().toString());
        details.put("begins", after.from().toString());
        details.put("ends", after.to().toString());
        details.put("utility", after.host().utility().value());
        details.put(
                "applications",
                after.applications().stream().map(ApplicationNumber::value).collect(Collectors.joining(",")));
        after.host().representative().map(UUID::toString).ifPresent(id -> details.put("representative", id));
        after.host().district().map(District::code).ifPresent(code -> details.put("district", code));
        return List.of(new JournalEvent(
                ids.next(),
                after.caseId(),
                Optional.empty(),
                0,
                type.name(),
                after.last().at(),
                after.last().by(),
                details));
    }
}

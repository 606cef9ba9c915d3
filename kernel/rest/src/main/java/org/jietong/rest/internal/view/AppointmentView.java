package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.text.District;
import org.jietong.rest.internal.view.EventView.ActorView;

/**
 * A visit that was agreed on.
 *
 * @param id the appointment
 * @param caseNumber number of the case
 * @param applications numbers of the applications that it serves
 * @param slot the slot it has a seat in
 * @param utility the utility that comes
 * @param district the district whose team comes; left out when it is one representative
 * @param from beginning
 * @param to end
 * @param state whether it takes place
 * @param changedAt when it was booked, moved or cancelled last
 * @param changedBy by whom
 * @param reason why, in words
 * @param sequence goes up with each change; also the entity tag
 */
public record AppointmentView(
        UUID id,
        String caseNumber,
        List<String> applications,
        UUID slot,
        String utility,
        Optional<String> district,
        Instant from,
        Instant to,
        Appointment.State state,
        Instant changedAt,
        ActorView changedBy,
        Optional<String> reason,
        int sequence) {
    public static AppointmentView of(Appointment appointment) {
        Appointment.Change last = appointment.last();
        return new AppointmentView(
                appointment.id(),
                appointment.caseNumber().value(),
                appointment.applications().stream()
                        .map(ApplicationNumber::value)
                        .toList(),
                appointment.slot(),
                appointment.host().utility().value(),
                appointment.host().district().map(District::code),
                appointment.from(),
                appointment.to(),
                appointment.state(),
                last.at(),
                new ActorView(last.by().kind(), last.by().name()),
                last.reason(),
                appointment.sequence());
    }
}

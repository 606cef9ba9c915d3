package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Stop;
import org.jietong.api.cases.ApplicationNumber;

/**
 * A stop of a representative's day.
 *
 * @param appointment the appointment
 * @param from beginning
 * @param to end
 * @param caseNumber number of the case
 * @param applications numbers of the applications that it serves
 * @param district where
 * @param address where, in words
 * @param phone the applicant's phone; left out when the case is outside the reader's scope
 */
public record StopView(
        UUID appointment,
        Instant from,
        Instant to,
        String caseNumber,
        List<String> applications,
        String district,
        String address,
        Optional<String> phone) {
    public static StopView of(Stop stop) {
        Appointment appointment = stop.appointment();
        return new StopView(
                appointment.id(),
                appointment.from(),
                appointment.to(),
                appointment.caseNumber().value(),
                appointment.applications().stream()
                        .map(ApplicationNumber::value)
                        .toList(),
                stop.site().district().code(),
                stop.site().address(),
                stop.phone());
    }
}

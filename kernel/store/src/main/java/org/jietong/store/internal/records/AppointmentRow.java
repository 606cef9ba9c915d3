package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Host;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.journal.Actor;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

/** An appointment as a row. */
final class AppointmentRow {
    private AppointmentRow() {}

    static Parameters write(Parameters parameters, Appointment appointment) throws SQLException {
        parameters
                .id(appointment.caseId())
                .text(appointment.caseNumber().value())
                .whole(appointment.ordinal())
                .id(appointment.slot());
        return HostColumns.write(parameters, appointment.host())
                .instant(appointment.from())
                .instant(appointment.to())
                .json(appointment.applications().stream()
                        .map(ApplicationNumber::value)
                        .toList())
                .name(appointment.state())
                .instant(appointment.madeAt())
                .instant(appointment.last().at())
                .name(appointment.last().by().kind())
                .text(appointment.last().by().name())
                .text(appointment.last().reason())
                .whole(appointment.sequence())
                .id(appointment.id());
    }

    static Appointment read(Columns columns) throws SQLException {
        UUID caseId = columns.id();
        CaseNumber number = new CaseNumber(columns.text());
        int ordinal = columns.whole();
        UUID slot = columns.id();
        Host host = HostColumns.read(columns);
        Instant from = columns.instant();
        Instant to = columns.instant();
        List<ApplicationNumber> applications =
                columns.texts().stream().map(ApplicationNumber::new).toList();
        Appointment.State state = columns.name(Appointment.State.class);
        Instant madeAt = columns.instant();
        Appointment.Change last = new Appointment.Change(
                columns.instant(), new Actor(columns.name(Actor.Kind.class), columns.text()), columns.textIfAny());
        int sequence = columns.whole();
        return new Appointment(
                columns.id(),
                caseId,
                number,
                ordinal,
                slot,
                host,
                from,
                to,
                applications,
                state,
                madeAt,
                last,
                sequence);
    }
}

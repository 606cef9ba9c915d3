package org.jietong.rest.internal.resource;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Appointments;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.conversation.Conversations;
import org.jietong.api.conversation.Message;

/**
 * What lies ahead of the applicant of a case.
 *
 * @param appointments the visits
 * @param conversations the questions
 * @param clock the time
 */
public record AheadOfCase(Appointments appointments, Conversations conversations, Clock clock) {

    /** The visits that have not begun, in the order of time. */
    List<Appointment> visits(CaseNumber number, CaseParty applicant) {
        return appointments.of(number, applicant).orElseThrow().stream()
                .filter(appointment -> appointment.isAhead(clock.instant()))
                .sorted(Comparator.comparing(Appointment::from))
                .toList();
    }

    /** How many questions nobody has answered. */
    int openQuestions(CaseNumber number, CaseParty applicant) {
        return (int) conversations.of(number, applicant).orElseThrow().stream()
                .filter(Message::open)
                .count();
    }
}

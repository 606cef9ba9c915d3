package org.jietong.api.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.cases.Case;
import org.jietong.api.conversation.Message;
import org.jietong.api.journal.JournalEvent;

/**
 * All that is kept of one person.
 *
 * @param phone the telephone by which the person is known
 * @param accountSince when the telephone was proven first
 * @param mandates those given and held
 * @param cases what was handed in, newest first
 */
public record PersonalRecord(
        String phone, Optional<Instant> accountSince, List<Delegation> mandates, List<PersonalCase> cases) {
    public PersonalRecord {
        mandates = List.copyOf(mandates);
        cases = List.copyOf(cases);
    }

    /**
     * A mandate.
     *
     * @param principal telephone of who gave it
     * @param agent telephone of who holds it
     * @param from when it was given
     * @param until when it ends, or was ended
     */
    public record Delegation(String principal, String agent, Instant from, Instant until) {}

    /**
     * A case with what was written and done about it.
     *
     * @param record the case
     * @param words what the applicant and the staff wrote, oldest first
     * @param messages what was sent to the applicant, as far as it is still kept
     * @param visits the appointments
     * @param events the journal of the case, oldest first
     */
    public record PersonalCase(
            Case record,
            List<Message> words,
            List<org.jietong.api.messages.Message> messages,
            List<Appointment> visits,
            List<JournalEvent> events) {
        public PersonalCase {
            words = List.copyOf(words);
            messages = List.copyOf(messages);
            visits = List.copyOf(visits);
            events = List.copyOf(events);
        }
    }
}

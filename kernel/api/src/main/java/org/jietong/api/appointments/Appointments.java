package org.jietong.api.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Visits by appointment (R3.3), for the applicant and for staff. Whoever is no party to a case learns nothing of it:
 * {@code NOT_FOUND}, or {@code FORBIDDEN} for staff outside their scope.
 */
@ProviderType
public interface Appointments {

    /**
     * The slots in which a case can be visited: of the representatives of its open applications and of the teams of
     * their utilities and district, not yet begun, with room.
     *
     * @param from first day, today at the earliest
     * @param to last day, at most 62 days after the first
     * @return in the order of time; refused with {@code INVALID_REQUEST} for days that do not fit
     */
    Outcome<List<Slot>> slots(CaseNumber number, LocalDate from, LocalDate to, CaseParty party);

    /** All appointments of a case in the order of their booking, also cancelled ones. */
    Outcome<List<Appointment>> of(CaseNumber number, CaseParty party);

    /** One appointment of a case. */
    Outcome<Appointment> find(CaseNumber number, UUID id, CaseParty party);

    /**
     * Books a seat in a slot. Two never get the same seat, however many ask at once.
     *
     * @param slot the slot
     * @param served the applications it is for; all open ones of the case when there are none
     * @return refused with {@code SLOT_UNAVAILABLE} when the slot is full, closed or has begun, with {@code CONFLICT} when
     *     the case has three appointments ahead, and with {@code INVALID_REQUEST} for an application or slot that does not
     *     fit the case
     */
    Outcome<Appointment> book(
            CaseNumber number, UUID slot, List<ApplicationNumber> served, CaseParty party, Once<Appointment> once);

    /**
     * Moves an appointment to another slot; it keeps its old seat unless it gets the new one.
     *
     * @param reason why, in words, at most 500 characters
     * @return refused with {@code SLOT_UNAVAILABLE}, with {@code APPOINTMENT_OVER} when it was cancelled or has begun, or
     *     with {@code INVALID_REQUEST}
     */
    Outcome<Appointment> move(
            CaseNumber number, UUID id, UUID slot, Optional<String> reason, CaseParty party, Once<Appointment> once);

    /**
     * Cancels an appointment, which gives its seat back.
     *
     * @return refused with {@code APPOINTMENT_OVER} when it was cancelled or has begun
     */
    Outcome<Appointment> cancel(
            CaseNumber number, UUID id, Optional<String> reason, CaseParty party, Once<Appointment> once);

    /** The appointments of a day that the caller may see, in the order of time. */
    Outcome<List<Appointment>> ofDay(LocalDate day, Caller caller);

    /**
     * What a representative does on a day, in the order of time: their own appointments and those of their teams.
     *
     * @return refused with {@code NOT_FOUND} for somebody who is no representative
     */
    Outcome<List<Stop>> route(UUID representative, LocalDate day, Caller caller);
}

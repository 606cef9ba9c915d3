package org.jietong.api.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/** Leave and duty of the representatives within the caller's scope. */
@ProviderType
public interface DutyCalendar {

    /**
     * The days from one to another, at most 62.
     *
     * @return refused with {@code INVALID_REQUEST} for days that do not fit
     */
    Outcome<List<DutyDay>> days(LocalDate from, LocalDate to, Caller caller);

    /**
     * Enters leave. Slots of the representative that lie in it are closed; appointments booked in them stay until they are
     * moved, and are counted in the answer.
     *
     * @return refused with {@code INVALID_REQUEST} for everything that is wrong, with {@code CONFLICT} when it overlaps
     *     leave of the same person
     */
    Outcome<Entered> enter(LeaveRequest request, Caller caller, Once<Entered> once);

    /** Takes leave back; slots that were closed for it stay closed. */
    Outcome<Void> withdraw(UUID leave, Caller caller);

    /**
     * Leave with what it leaves to do.
     *
     * @param leave the leave
     * @param appointments how many appointments lie in it and have to be moved
     * @param openApplications how many open applications have to be handed over or wait
     */
    record Entered(Leave leave, int appointments, long openApplications) {}
}

package org.jietong.api.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The rota of the representatives within the caller's scope (R3.2). It speaks of somebody from the first day for which duty
 * is entered for them to the last, a pause of more than 92 days aside; otherwise they are on duty whenever they are
 * marked so.
 */
@ProviderType
public interface DutyRota {

    /**
     * What is entered for some days, at most 62.
     *
     * @return refused with {@code INVALID_REQUEST} for days that do not fit
     */
    Outcome<Rota> entered(LocalDate from, LocalDate to, Caller caller);

    /**
     * Enters shifts, all of them or none.
     *
     * @param shifts 1 to 1000, none of them with a day before today
     * @return refused with {@code INVALID_REQUEST} for everything that is wrong, each at the place of its shift
     */
    Outcome<List<Shift>> enter(List<Shift> shifts, Caller caller, Once<List<Shift>> once);

    /**
     * Ends a shift: from today on it does not hold any more. What has been stays on record.
     *
     * @return the shift up to yesterday; empty when it had not begun
     */
    Outcome<Optional<Shift>> end(UUID shift, Caller caller);

    /**
     * Changes single days, all of them or none: an exception each, or two that swap.
     *
     * @param changes 1 to 100, none of them before today
     * @return refused with {@code INVALID_REQUEST} for everything that is wrong, with {@code CONFLICT} when a day of a
     *     person is changed already
     */
    Outcome<List<DutyChange>> change(List<DutyChange> changes, Caller caller, Once<List<DutyChange>> once);

    /** Takes a change back. */
    Outcome<Void> withdraw(UUID change, Caller caller);

    /** The representatives who are on duty at an instant, by login. */
    Outcome<List<StaffMember>> present(Instant at, Caller caller);
}

package org.jietong.api.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/** The slots that staff offer. Representatives offer their own; supervisors those of everybody in their scope. */
@ProviderType
public interface Slots {

    /** The slots that begin on some days, at most 62, and that the caller may see, in the order of time. */
    Outcome<List<Slot>> offered(LocalDate from, LocalDate to, Caller caller);

    /**
     * Offers one slot.
     *
     * @return refused with {@code INVALID_REQUEST} for everything that is wrong, among it a time at which the host is on
     *     leave, and with {@code CONFLICT} when it overlaps a slot of the same host
     */
    Outcome<Slot> open(SlotOffer offer, Caller caller, Once<Slot> once);

    /**
     * Offers the slots of a weekly pattern: on working days alone, within business hours (R2.13, R2.14), not while the
     * host is on leave. Where the host has a slot already, none is added, so the same pattern can be asked for again.
     *
     * @return the slots that were added; refused with {@code INVALID_REQUEST} for everything that is wrong, and when
     *     more than 1000 would be added
     */
    Outcome<List<Slot>> open(WeeklyPattern pattern, Caller caller, Once<List<Slot>> once);

    /** Closes a slot: it takes no more appointments, and keeps those it has. Closed twice, it is closed. */
    Outcome<Slot> close(UUID id, Caller caller);
}

package org.jietong.rest.internal.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.duty.Leave;
import org.jietong.api.duty.LeaveRequest;

/**
 * Enters leave by whole days.
 *
 * @param representative who is away
 * @param from first day away
 * @param to last day away
 * @param kind why
 * @param substitute who takes over what is handed over for it
 */
public record LeaveEntryRequest(
        UUID representative, LocalDate from, LocalDate to, Leave.Kind kind, Optional<UUID> substitute) {
    public LeaveRequest leave() {
        return new LeaveRequest(representative, from, to, kind, substitute);
    }
}

package org.jietong.rest.internal.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.journal.Actor;

/**
 * Changes single days of the rota: an exception, or two that swap.
 *
 * @param changes the changes, all of which are made or none
 */
public record DutyChangesRequest(List<ChangeRequest> changes) {

    /**
     * One change.
     *
     * @param day the day
     * @param representative whose duty it was
     * @param substitute who has it on this day; left out when what the person has every week falls away on it
     */
    public record ChangeRequest(LocalDate day, UUID representative, Optional<UUID> substitute) {}

    public List<DutyChange> made(Supplier<UUID> ids, Actor by) {
        return changes.stream()
                .map(change ->
                        new DutyChange(ids.get(), change.day(), change.representative(), change.substitute(), by))
                .toList();
    }
}

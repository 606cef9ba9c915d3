package org.jietong.rest.internal.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.duty.DutyChange;

/**
 * A day on which the rota is another for somebody.
 *
 * @param id the change
 * @param day the day
 * @param representative whose duty it was
 * @param substitute who has it on this day; left out for an exception
 * @param by who entered it
 */
public record DutyChangeView(UUID id, LocalDate day, UUID representative, Optional<UUID> substitute, ActorView by) {
    public static DutyChangeView of(DutyChange change) {
        return new DutyChangeView(
                change.id(),
                change.day(),
                change.representative(),
                change.substitute(),
                new ActorView(change.enteredBy().kind(), change.enteredBy().name()));
    }
}

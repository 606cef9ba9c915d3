package org.jietong.api.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.journal.Actor;

/**
 * A day on which the rota is another for somebody: an exception, or duty that passes to a colleague. Two who swap have one
 * each.
 *
 * @param id time-ordered (UUID version 7)
 * @param day the day
 * @param representative whose duty it was
 * @param substitute who has it on this day; when nobody is named, what the person has every week falls away on it
 * @param enteredBy who entered it
 */
public record DutyChange(UUID id, LocalDate day, UUID representative, Optional<UUID> substitute, Actor enteredBy) {}

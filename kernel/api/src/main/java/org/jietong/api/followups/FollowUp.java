package org.jietong.api.followups;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.journal.Actor;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * A follow-up of an application.
 *
 * @param id time-ordered (UUID version 7)
 * @param of what it is about
 * @param form by which way they were asked
 * @param at when
 * @param result what came of it
 * @param satisfaction from 1, very satisfied, to 5, very dissatisfied; empty when it was not said
 * @param opinion what they said
 * @param by who recorded it
 * @param recordedAt when it was recorded
 */
public record FollowUp(
        UUID id,
        Subject of,
        FollowUpForm form,
        Instant at,
        FollowUpResult result,
        Optional<Integer> satisfaction,
        Optional<String> opinion,
        Actor by,
        Instant recordedAt) {

    /**
     * What a follow-up is about.
     *
     * @param application the application
     * @param number its number
     * @param utility its utility
     * @param district where it lies
     */
    public record Subject(UUID application, ApplicationNumber number, UtilityCode utility, District district) {}
}

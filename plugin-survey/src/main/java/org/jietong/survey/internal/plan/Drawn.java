package org.jietong.survey.internal.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a plan drew on a day. With its frame, which is kept, it can be drawn again.
 *
 * @param id time-ordered (UUID version 7)
 * @param plan code of the plan
 * @param day the day
 * @param sampling how it was drawn; empty when all were taken
 * @param population size of the frame
 * @param size how many were drawn
 * @param at when the frame was taken
 * @param finished whether all of them have their follow-up
 */
public record Drawn(
        UUID id,
        String plan,
        LocalDate day,
        Optional<Sampling> sampling,
        int population,
        int size,
        Instant at,
        boolean finished) {}

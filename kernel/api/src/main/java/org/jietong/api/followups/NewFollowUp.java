package org.jietong.api.followups;

import java.time.Instant;
import java.util.Optional;

/**
 * What is recorded of a follow-up.
 *
 * @param form by which way they were asked
 * @param at when; empty for now
 * @param result what came of it
 * @param satisfaction from 1, very satisfied, to 5, very dissatisfied (GB/T 39046); only from those who were reached
 * @param opinion what they said, 1 to 2000 characters; likewise
 */
public record NewFollowUp(
        FollowUpForm form,
        Optional<Instant> at,
        FollowUpResult result,
        Optional<Integer> satisfaction,
        Optional<String> opinion) {}

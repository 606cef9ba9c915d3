package org.jietong.rest.internal.request;

import java.time.Instant;
import java.util.Optional;
import org.jietong.api.followups.FollowUpForm;
import org.jietong.api.followups.FollowUpResult;
import org.jietong.api.followups.NewFollowUp;

/**
 * Records a follow-up.
 *
 * @param form by which way they were asked
 * @param at when; now, when it is not said
 * @param result what came of it
 * @param satisfaction from 1, very satisfied, to 5, very dissatisfied
 * @param opinion what they said
 */
public record FollowUpRequest(
        FollowUpForm form,
        Optional<Instant> at,
        FollowUpResult result,
        Optional<Integer> satisfaction,
        Optional<String> opinion) {
    public NewFollowUp followUp() {
        return new NewFollowUp(form, at, result, satisfaction, opinion);
    }
}

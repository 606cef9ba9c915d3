package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.followups.FollowUp;
import org.jietong.api.followups.FollowUpForm;
import org.jietong.api.followups.FollowUpResult;

/**
 * A follow-up.
 *
 * @param id the follow-up
 * @param application number of the application
 * @param utility its utility
 * @param district where it lies
 * @param form by which way they were asked
 * @param at when
 * @param result what came of it
 * @param satisfaction from 1, very satisfied, to 5, very dissatisfied
 * @param opinion what they said
 * @param by who recorded it
 * @param recordedAt when it was recorded
 */
public record FollowUpView(
        UUID id,
        String application,
        String utility,
        String district,
        FollowUpForm form,
        Instant at,
        FollowUpResult result,
        Optional<Integer> satisfaction,
        Optional<String> opinion,
        ActorView by,
        Instant recordedAt) {

    public static FollowUpView of(FollowUp followUp) {
        return new FollowUpView(
                followUp.id(),
                followUp.of().number().value(),
                followUp.of().utility().value(),
                followUp.of().district().code(),
                followUp.form(),
                followUp.at(),
                followUp.result(),
                followUp.satisfaction(),
                followUp.opinion(),
                ActorView.of(followUp.by()),
                followUp.recordedAt());
    }
}

package org.jietong.survey.internal.pursuit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.plan.FollowUp;
import org.jietong.survey.internal.plan.FollowUpState;

/** A follow-up as staff see it; nothing tells who the person is. */
public record FollowUpView(
        UUID id,
        String plan,
        String application,
        String utility,
        String category,
        String district,
        Instant triggeredAt,
        FollowUpState state,
        Form form,
        Optional<Instant> nextAt,
        Optional<UUID> invitation,
        Optional<Instant> askedAt,
        int reminded,
        Optional<Instant> endedAt,
        Optional<UUID> rectification) {
    static FollowUpView of(FollowUp followUp) {
        FollowUp.Progress progress = followUp.progress();
        return new FollowUpView(
                followUp.id(),
                followUp.plan(),
                followUp.customer().number(),
                followUp.customer().utility().value(),
                followUp.customer().category(),
                followUp.customer().district().code(),
                followUp.triggeredAt(),
                progress.state(),
                progress.form(),
                progress.nextAt(),
                progress.invitation(),
                progress.askedAt(),
                progress.reminded(),
                progress.endedAt(),
                followUp.rectification());
    }
}

package org.jietong.survey.internal.pursuit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.rectification.Rectification;
import org.jietong.survey.internal.rectification.RectificationState;

/** A rectification as those who handle it see it: they are told whom it is about. */
public record RectificationView(
        UUID id,
        UUID response,
        Optional<String> plan,
        String application,
        String utility,
        String district,
        UUID representative,
        List<String> questions,
        UUID owner,
        LocalDate dueOn,
        int round,
        RectificationState state,
        Instant openedAt,
        Optional<WorkView> work,
        Optional<ClosingView> closing) {

    /** What was done. */
    public record WorkView(String note, UUID by, Instant at) {}

    /** How it ended; by nobody when a good answer ended it. */
    public record ClosingView(Optional<UUID> by, Optional<String> reason, Instant at) {}

    static RectificationView of(Rectification some) {
        return new RectificationView(
                some.id(),
                some.response(),
                some.plan(),
                some.customer().number(),
                some.customer().utility().value(),
                some.customer().district().code(),
                some.customer().representative(),
                some.questions(),
                some.owner(),
                some.dueOn(),
                some.round(),
                some.state(),
                some.openedAt(),
                some.work().map(work -> new WorkView(work.note(), work.by(), work.at())),
                some.closing().map(closing -> new ClosingView(closing.by(), closing.reason(), closing.at())));
    }
}

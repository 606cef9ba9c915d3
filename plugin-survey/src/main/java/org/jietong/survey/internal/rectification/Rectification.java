package org.jietong.survey.internal.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.plan.Customer;

/**
 * What an unhappy answer sets going (R6.1).
 *
 * @param id time-ordered (UUID version 7)
 * @param response the first unhappy response
 * @param plan the plan by which the person is asked again; empty when the first question came from no plan
 * @param customer whom it is about
 * @param questions keys of the questions that were answered unhappily
 * @param owner the staff member who answers for it
 * @param dueOn the last day for putting it right
 * @param round how often it had to be put right again, 1 for the first time
 * @param state where it stands
 * @param openedAt when the first unhappy answer came
 * @param work what the owner did in this round
 * @param closing how it ended
 * @param nextAt when there is something to do about it by itself; empty when there is nothing
 * @param version goes up by one with each change; the HTTP entity tag
 */
public record Rectification(
        UUID id,
        UUID response,
        Optional<String> plan,
        Customer customer,
        List<String> questions,
        UUID owner,
        LocalDate dueOn,
        int round,
        RectificationState state,
        Instant openedAt,
        Optional<Work> work,
        Optional<Closing> closing,
        Optional<Instant> nextAt,
        long version) {
    public Rectification {
        questions = List.copyOf(questions);
    }

    /**
     * What was done.
     *
     * @param note in the owner's words
     * @param by who said so
     * @param at when
     */
    public record Work(String note, UUID by, Instant at) {}

    /**
     * How it ended.
     *
     * @param by the supervisor; empty when a good answer ended it
     * @param reason the supervisor's reason
     * @param at when
     */
    public record Closing(Optional<UUID> by, Optional<String> reason, Instant at) {}

    /** Origin of the follow-up that asks again after this round. */
    public String origin() {
        return "rectification:" + id + ":" + round;
    }
}

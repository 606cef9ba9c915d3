package org.jietong.survey.internal.opinion;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.plan.Customer;

/**
 * What somebody wrote in their own words (R6.1).
 *
 * @param id time-ordered (UUID version 7)
 * @param response the response it is a part of
 * @param question key of the question it answers
 * @param customer whom it is about
 * @param text the words, as they were written
 * @param answerable whether the person wants a reply
 * @param state where it stands
 * @param assignment its theme and owner
 * @param reply the reply
 * @param writtenAt when it was written
 * @param version goes up by one with each change; the HTTP entity tag
 */
public record Opinion(
        UUID id,
        UUID response,
        String question,
        Customer customer,
        String text,
        boolean answerable,
        OpinionState state,
        Optional<Assignment> assignment,
        Optional<Reply> reply,
        Instant writtenAt,
        long version) {

    /**
     * What it is about and who sees to it.
     *
     * @param theme 1 to 64 characters
     * @param owner the staff member
     */
    public record Assignment(String theme, UUID owner) {}

    /**
     * The reply.
     *
     * @param text its words
     * @param by who gave it
     * @param at when
     */
    public record Reply(String text, UUID by, Instant at) {}
}

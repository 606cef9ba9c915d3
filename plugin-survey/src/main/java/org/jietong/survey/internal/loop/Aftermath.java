package org.jietong.survey.internal.loop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.invitation.Form;

/**
 * What still follows from a response.
 *
 * @param response the response
 * @param number number of the application it is about
 * @param form by which form it was given
 * @param completedAt when
 * @param enteredBy name of who entered it, if it was said to staff
 * @param followUp the follow-up it answers, if a plan asked
 * @param unhappy whether something has to be put right
 * @param questions keys of the questions that were answered unhappily
 * @param satisfaction the overall satisfaction, 1 to 5, if it was asked for
 * @param answerable whether the person wants a reply to what they wrote
 * @param opinions what they wrote
 */
public record Aftermath(
        UUID response,
        String number,
        Form form,
        Instant completedAt,
        Optional<String> enteredBy,
        Optional<UUID> followUp,
        boolean unhappy,
        List<String> questions,
        Optional<Integer> satisfaction,
        boolean answerable,
        List<Written> opinions) {
    public Aftermath {
        questions = List.copyOf(questions);
        opinions = List.copyOf(opinions);
    }

    /**
     * Something in somebody's own words.
     *
     * @param question key of the question
     * @param words the words
     */
    public record Written(String question, String words) {}
}

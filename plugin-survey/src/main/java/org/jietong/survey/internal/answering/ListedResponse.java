package org.jietong.survey.internal.answering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.questionnaire.Subject;

/**
 * A response without whom it is from or about: no application, no account, no representative.
 *
 * @param id the response
 * @param questionnaire by which questionnaire
 * @param version by which version of it
 * @param subject what it asks about
 * @param utility the utility
 * @param category the category, if it is known
 * @param district where, if it is known
 * @param form by which form
 * @param completedAt when
 * @param unhappy whether something has to be put right
 * @param enteredBy the name of the member of staff who entered it, if one did
 * @param answers what was answered
 */
public record ListedResponse(
        UUID id,
        String questionnaire,
        int version,
        Subject subject,
        UtilityCode utility,
        Optional<String> category,
        Optional<District> district,
        Form form,
        Instant completedAt,
        boolean unhappy,
        Optional<String> enteredBy,
        List<Answer> answers) {
    public ListedResponse {
        answers = List.copyOf(answers);
    }
}

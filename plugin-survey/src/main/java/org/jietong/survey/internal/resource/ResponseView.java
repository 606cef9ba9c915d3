package org.jietong.survey.internal.resource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.text.District;
import org.jietong.survey.internal.answering.Answer;
import org.jietong.survey.internal.answering.ListedResponse;
import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.questionnaire.Subject;

/**
 * What somebody answered, without who it is.
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
public record ResponseView(
        UUID id,
        String questionnaire,
        int version,
        Subject subject,
        String utility,
        Optional<String> category,
        Optional<String> district,
        Form form,
        Instant completedAt,
        boolean unhappy,
        Optional<String> enteredBy,
        List<AnswerView> answers) {

    /**
     * One value.
     *
     * @param key of the question, or {@code question.row}
     * @param kind what it means
     * @param number the value of what is a number
     * @param text the value of all else; text to be shown as text
     */
    public record AnswerView(String key, Kind kind, Optional<BigDecimal> number, Optional<String> text) {
        static AnswerView of(Answer answer) {
            return answer.value() instanceof Value.Numeric numeric
                    ? new AnswerView(answer.key(), answer.kind(), Optional.of(plain(numeric)), Optional.empty())
                    : new AnswerView(
                            answer.key(),
                            answer.kind(),
                            Optional.empty(),
                            Optional.of(((Value.Textual) answer.value()).text()));
        }

        private static BigDecimal plain(Value.Numeric numeric) {
            BigDecimal stripped = numeric.number().stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    static ResponseView of(ListedResponse response) {
        return new ResponseView(
                response.id(),
                response.questionnaire(),
                response.version(),
                response.subject(),
                response.utility().value(),
                response.category(),
                response.district().map(District::code),
                response.form(),
                response.completedAt(),
                response.unhappy(),
                response.enteredBy(),
                response.answers().stream().map(AnswerView::of).toList());
    }
}

package org.jietong.survey.internal.answering;

import java.util.List;
import org.jietong.survey.internal.condition.Answered;
import org.jietong.survey.internal.condition.Value;

/**
 * All that somebody answered.
 *
 * @param answers in the order in which they were asked
 */
public record AnswerSheet(List<Answer> answers) implements Answered {
    public AnswerSheet {
        answers = List.copyOf(answers);
    }

    @Override
    public List<Value> to(String key) {
        return answers.stream()
                .filter(answer -> answer.key().equals(key))
                .map(Answer::value)
                .toList();
    }

    boolean has(String key) {
        return answers.stream().anyMatch(answer -> answer.key().equals(key));
    }
}

package org.jietong.survey.internal.questionnaire;

import java.util.List;
import java.util.Optional;
import org.jietong.survey.internal.condition.Condition;

/**
 * Questions that are shown together.
 *
 * @param name its name
 * @param visibleIf when it is shown; always, if there is none
 * @param questions in the order in which they are shown
 */
public record Page(String name, Optional<Condition> visibleIf, List<Question> questions) {
    public Page {
        questions = List.copyOf(questions);
    }
}

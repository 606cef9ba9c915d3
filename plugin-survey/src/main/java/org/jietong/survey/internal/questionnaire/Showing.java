package org.jietong.survey.internal.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.survey.internal.condition.Answered;
import org.jietong.survey.internal.condition.Condition;
import org.jietong.survey.internal.condition.Value;

/** Goes through a questionnaire once: conditions look back only, so what they look at is decided already. */
final class Showing {
    private final Answered answered;
    private final Set<String> hidden = new HashSet<>();

    Showing(Answered answered) {
        this.answered = answered;
    }

    List<Question> of(Definition definition) {
        List<Question> shown = new ArrayList<>();
        for (Page page : definition.pages()) {
            boolean pageShown = isShown(page.visibleIf());
            for (Question question : page.questions()) {
                if (pageShown && isShown(question.visibleIf())) {
                    shown.add(question);
                } else {
                    question.keys().map(AnswerKey::key).forEach(hidden::add);
                }
            }
        }
        return shown;
    }

    private boolean isShown(Optional<Condition> condition) {
        return condition.map(wish -> wish.holds(this::visibleAnswer)).orElse(true);
    }

    private List<Value> visibleAnswer(String key) {
        return hidden.contains(key) ? List.of() : answered.to(key);
    }
}

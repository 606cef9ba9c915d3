package org.jietong.survey.internal.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.text.LocalizedText;
import org.jietong.survey.internal.condition.Answered;
import org.jietong.survey.internal.condition.Condition;

/**
 * What a version of a questionnaire asks.
 *
 * @param title what readers call it
 * @param pages one or more
 * @param unhappyIf when answers are those of somebody unhappy, for whom something has to be put right (R6.1)
 */
public record Definition(LocalizedText title, List<Page> pages, Optional<Condition> unhappyIf) {
    public Definition {
        pages = List.copyOf(pages);
    }

    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    /** All keys under which its answers are kept, in the order in which they are asked. */
    public List<AnswerKey> keys() {
        return questions().flatMap(Question::keys).toList();
    }

    /** The keys whose values mean the same kind of thing. */
    public List<AnswerKey> keys(Kind kind) {
        return keys().stream().filter(key -> key.kind() == kind).toList();
    }

    /** What is known of a key. */
    public Optional<AnswerKey> key(String key) {
        return keys().stream().filter(known -> known.key().equals(key)).findFirst();
    }

    /** Whether somebody who answered so is unhappy. */
    public boolean isUnhappy(Answered answered) {
        return unhappyIf.map(condition -> condition.holds(answered)).orElse(false);
    }

    /** The questions that somebody is shown who answered so. What is hidden counts as not answered for those after it. */
    public List<Question> shown(Answered answered) {
        return new Showing(answered).of(this);
    }
}

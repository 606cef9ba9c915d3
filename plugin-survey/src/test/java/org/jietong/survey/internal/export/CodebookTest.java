package org.jietong.survey.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;
import org.jietong.survey.internal.questionnaire.AnswerForm;
import org.jietong.survey.internal.questionnaire.Definition;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.questionnaire.Option;
import org.jietong.survey.internal.questionnaire.Page;
import org.jietong.survey.internal.questionnaire.Published;
import org.jietong.survey.internal.questionnaire.Question;
import org.jietong.survey.internal.questionnaire.Questionnaire;
import org.jietong.survey.internal.questionnaire.Subject;
import org.junit.jupiter.api.Test;

/** What a codebook says of keys that occur in some versions, worded in one way or another. */
class CodebookTest {
    private static final LocalizedText HOW = new LocalizedText("满意吗", "How satisfied are you?");
    private static final LocalizedText HOW_NOW = new LocalizedText("您满意吗", "How satisfied are you now?");
    private static final Option RED = new Option("red", new LocalizedText("红", "Red"));
    private static final Option CRIMSON = new Option("red", new LocalizedText("红", "Crimson"));
    private static final Option BLUE = new Option("blue", new LocalizedText("蓝", "Blue"));
    private static final LocalizedText COLOUR = new LocalizedText("颜色", "Colour");

    private final Codebook book = Codebook.of(List.of(
            version(1, question("overall", HOW, new AnswerForm.Satisfaction())),
            version(2, question("overall", HOW, new AnswerForm.Satisfaction()), colour(RED)),
            version(3, question("overall", HOW_NOW, new AnswerForm.Satisfaction()), colour(CRIMSON, BLUE))));

    @Test
    void eachKeyTellsInWhichVersionsItOccursAndHowItWasWorded() {
        assertThat(book.versions()).containsExactly(1, 2, 3);
        CodebookKey overall = book.keys().get(0);
        assertThat(overall.kind()).isEqualTo(Kind.SATISFACTION);
        assertThat(overall.versions()).containsExactly(1, 2, 3);
        assertThat(overall.wordings())
                .containsExactly(new Wording(HOW, List.of(1, 2)), new Wording(HOW_NOW, List.of(3)));
        assertThat(book.keys().get(1).versions()).containsExactly(2, 3);
    }

    @Test
    void theFiveLevelsHaveTheirNames() {
        assertThat(book.keys().get(0).values())
                .extracting(CodebookValue::code)
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(book.keys().get(0).values().get(2).wordings())
                .containsExactly(new Wording(new LocalizedText("基本满意", "Fairly satisfied"), List.of(1, 2, 3)));
    }

    @Test
    void choicesOfAllVersionsAreThere() {
        assertThat(book.keys().get(1).values())
                .containsExactly(
                        new CodebookValue(
                                "red",
                                List.of(new Wording(RED.text(), List.of(2)), new Wording(CRIMSON.text(), List.of(3)))),
                        new CodebookValue("blue", List.of(new Wording(BLUE.text(), List.of(3)))));
    }

    private static Question colour(Option... options) {
        return question("colour", COLOUR, new AnswerForm.Choice(List.of(options), false, 1, 1));
    }

    private static Question question(String key, LocalizedText title, AnswerForm form) {
        return new Question(key, title, false, Optional.empty(), form);
    }

    private static Published version(int number, Question... questions) {
        return new Published(
                new Questionnaire("supply", Subject.SUPPLY, Optional.empty()),
                number,
                new Definition(HOW, List.of(page(List.of(questions))), Optional.empty()),
                "{}");
    }

    private static Page page(List<Question> questions) {
        return new Page("one", Optional.empty(), questions);
    }
}

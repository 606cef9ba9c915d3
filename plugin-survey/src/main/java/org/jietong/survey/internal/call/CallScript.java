package org.jietong.survey.internal.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;
import org.jietong.survey.internal.questionnaire.AnswerForm;
import org.jietong.survey.internal.questionnaire.Definition;
import org.jietong.survey.internal.questionnaire.Option;
import org.jietong.survey.internal.questionnaire.Question;

/**
 * What to say on the telephone, line by line, made from the questionnaire: a greeting, the questions in their order with what can be
 * answered, a farewell.
 *
 * @param title what it is about
 * @param lines what to say
 */
public record CallScript(LocalizedText title, List<Line> lines) {
    private static final List<Option> LEVELS = List.of(
            new Option("1", new LocalizedText("非常满意", "Very satisfied")),
            new Option("2", new LocalizedText("满意", "Satisfied")),
            new Option("3", new LocalizedText("基本满意", "Fairly satisfied")),
            new Option("4", new LocalizedText("不满意", "Dissatisfied")),
            new Option("5", new LocalizedText("非常不满意", "Very dissatisfied")));

    public CallScript {
        lines = List.copyOf(lines);
    }

    /**
     * Something to say.
     *
     * @param question key of the question; empty for the greeting and the farewell
     * @param text the words
     * @param required whether an answer is needed to finish
     * @param conditional whether it is asked only after certain answers
     * @param options the answers that can be given
     */
    public record Line(
            Optional<String> question,
            LocalizedText text,
            boolean required,
            boolean conditional,
            List<Option> options) {
        public Line {
            options = List.copyOf(options);
        }
    }

    /** The script for a version. */
    public static CallScript of(Definition definition) {
        List<Line> lines = new ArrayList<>();
        lines.add(said(new LocalizedText(
                "您好，我们想就“" + definition.title().zh() + "”听听您的意见。现在方便吗？不方便的话，我们换个时间再打；您也可以不回答。",
                "Hello, we would like to hear what you think: “"
                        + definition.title().en()
                        + "”. Is this a good moment? We can call again at another time, and you need not answer.")));
        definition.questions().forEach(question -> lines.add(asked(question)));
        lines.add(said(new LocalizedText("谢谢您，再见。", "Thank you, and good-bye.")));
        return new CallScript(definition.title(), lines);
    }

    private static Line said(LocalizedText text) {
        return new Line(Optional.empty(), text, false, false, List.of());
    }

    private static Line asked(Question question) {
        return new Line(
                Optional.of(question.key()),
                question.title(),
                question.required(),
                question.visibleIf().isPresent(),
                options(question.form()));
    }

    private static List<Option> options(AnswerForm form) {
        if (form instanceof AnswerForm.Satisfaction) {
            return LEVELS;
        }
        if (form instanceof AnswerForm.Choice choice) {
            return choice.options();
        }
        return form instanceof AnswerForm.Matrix matrix ? matrix.rows() : List.of();
    }
}

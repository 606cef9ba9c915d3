package org.jietong.survey.internal.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.text.LocalizedText;
import org.jietong.survey.internal.condition.Condition;

/**
 * A question.
 *
 * @param key its name, the same in all versions
 * @param title what is asked
 * @param required whether nobody finishes without an answer while it is shown
 * @param visibleIf when it is shown; always, if there is none
 * @param form how it is answered
 */
public record Question(
        String key, LocalizedText title, boolean required, Optional<Condition> visibleIf, AnswerForm form) {

    /** The keys under which its values are kept: its own, or one for each row. */
    public Stream<AnswerKey> keys() {
        return form instanceof AnswerForm.Matrix matrix
                ? matrix.rows().stream()
                        .map(row -> new AnswerKey(
                                rowKey(row), form.kind(), joined(title, row.text()), options(matrix.cells())))
                : Stream.of(new AnswerKey(key, form.kind(), title, options(form)));
    }

    /** The key of a row of its matrix. */
    public String rowKey(Option row) {
        return key + "." + row.code();
    }

    private static LocalizedText joined(LocalizedText question, LocalizedText row) {
        return new LocalizedText(question.zh() + " — " + row.zh(), question.en() + " — " + row.en());
    }

    private static List<Option> options(AnswerForm form) {
        return form instanceof AnswerForm.Choice choice ? choice.options() : List.of();
    }
}

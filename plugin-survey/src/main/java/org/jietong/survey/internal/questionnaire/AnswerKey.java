package org.jietong.survey.internal.questionnaire;

import java.util.List;
import org.jietong.api.text.LocalizedText;

/**
 * A key under which values are kept and compared, from version to version.
 *
 * @param key of a question, or {@code question.row}
 * @param kind what its values mean
 * @param title what was asked
 * @param options what there was to choose; none unless it is a choice
 */
public record AnswerKey(String key, Kind kind, LocalizedText title, List<Option> options) {
    public AnswerKey {
        options = List.copyOf(options);
    }
}

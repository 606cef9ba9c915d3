package org.jietong.survey.internal.export;

import java.util.List;
import org.jietong.survey.internal.questionnaire.Kind;

/**
 * A key of a questionnaire.
 *
 * @param key as it stands above the column
 * @param kind what its values mean; the same in all versions
 * @param wordings what was asked, oldest first
 * @param values what could be chosen; empty where anything can be given
 * @param versions in which versions it occurs
 */
public record CodebookKey(
        String key, Kind kind, List<Wording> wordings, List<CodebookValue> values, List<Integer> versions) {
    public CodebookKey {
        wordings = List.copyOf(wordings);
        values = List.copyOf(values);
        versions = List.copyOf(versions);
    }
}

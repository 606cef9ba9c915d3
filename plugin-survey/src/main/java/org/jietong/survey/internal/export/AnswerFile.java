package org.jietong.survey.internal.export;

import java.util.List;

/**
 * Answers ready to be written.
 *
 * @param keys the keys of the answers, in the order of the columns
 * @param rows one for each response, sorted by what they show
 */
public record AnswerFile(List<String> keys, List<List<Object>> rows) {
    public AnswerFile {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
    }
}

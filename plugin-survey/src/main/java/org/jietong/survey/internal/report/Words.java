package org.jietong.survey.internal.report;

import java.time.LocalDate;
import java.util.List;
import org.jietong.survey.internal.figures.WordCount;

/**
 * Frequent words as they are answered.
 *
 * @param from the first day
 * @param to the last day
 * @param least words of fewer texts are not told
 * @param texts how many texts were read, the latest first
 * @param complete whether these were all
 * @param words most frequent first
 */
public record Words(LocalDate from, LocalDate to, int least, int texts, boolean complete, List<WordCount> words) {
    public Words {
        words = List.copyOf(words);
    }
}

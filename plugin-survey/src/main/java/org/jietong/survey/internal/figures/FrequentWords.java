package org.jietong.survey.internal.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts in how many texts each word stands; what too few wrote is left out. */
public final class FrequentWords {
    private final Segmentation segmentation;
    private final Map<String, Long> texts = new HashMap<>();

    public FrequentWords(Segmentation segmentation) {
        this.segmentation = segmentation;
    }

    /** Adds what one respondent wrote. */
    public void add(String text) {
        segmentation.words(text).forEach(word -> texts.merge(word, 1L, Long::sum));
    }

    /** The most frequent words, most frequent first; at most so many. */
    public List<WordCount> most(int limit) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getValue() >= Suppression.LEAST)
                .map(entry -> new WordCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(WordCount::respondents)
                        .reversed()
                        .thenComparing(WordCount::word))
                .limit(limit)
                .toList();
    }
}

package org.jietong.survey.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Which words are shown. */
class FrequentWordsTest {
    private final FrequentWords words = new FrequentWords(new Segmentation());

    @Test
    void aWordIsCountedOncePerRespondentAndShownFromFiveOn() {
        Collections.nCopies(5, "水压低，水压太低").forEach(words::add);
        Collections.nCopies(4, "噪音大").forEach(words::add);
        Collections.nCopies(2, "水压高").forEach(words::add);

        assertThat(words.most(10)).containsExactly(new WordCount("水压", 7));
    }

    @Test
    void theMostFrequentComeFirstAndNoMoreThanAskedFor() {
        Collections.nCopies(6, "polite staff").forEach(words::add);
        Collections.nCopies(3, "slow staff, slow answer").forEach(words::add);
        Collections.nCopies(3, "slow").forEach(words::add);

        assertThat(words.most(2)).containsExactly(new WordCount("staff", 9), new WordCount("polite", 6));
    }
}

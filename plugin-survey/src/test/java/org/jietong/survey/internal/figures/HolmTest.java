package org.jietong.survey.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several changes looked at together. */
class HolmTest {
    /** In order 0.01 ≤ 0.05 ÷ 4, 0.013 ≤ 0.05 ÷ 3, 0.03 > 0.05 ÷ 2: the last two are chance. */
    @Test
    void eachNextChangeIsMeasuredByALessStrictBoundUntilOneFails() {
        assertThat(Holm.significant(changes(0.03, 0.01, 0.04, 0.013))).containsExactly(false, true, false, true);
    }

    @Test
    void aSingleChangeIsMeasuredByFiveInAHundred() {
        assertThat(Holm.significant(changes(0.05))).containsExactly(true);
        assertThat(Holm.significant(changes(0.051))).containsExactly(false);
        assertThat(Holm.significant(List.of())).isEmpty();
    }

    private static List<Change> changes(double... probabilities) {
        return Arrays.stream(probabilities)
                .mapToObj(probability -> new Change(1, Optional.empty(), probability))
                .toList();
    }
}

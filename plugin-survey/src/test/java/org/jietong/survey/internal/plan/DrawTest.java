package org.jietong.survey.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final List<UUID> FRAME =
            LongStream.range(0, 100).mapToObj(n -> new UUID(7, n)).toList();

    @Test
    void theSameSeedAndFrameGiveTheSameSampleInWhateverOrder() {
        List<UUID> shuffled = new ArrayList<>(FRAME);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(new Draw(42).from(shuffled, 10))
                .isEqualTo(new Draw(42).from(FRAME, 10))
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherSeedGivesAnotherSample() {
        assertThat(new Draw(43).from(FRAME, 10)).isNotEqualTo(new Draw(42).from(FRAME, 10));
    }

    @Test
    void aLargerSampleHoldsTheSmallerOne() {
        assertThat(new Draw(42).from(FRAME, 50))
                .containsAll(new Draw(42).from(FRAME, 10))
                .hasSize(50);
        assertThat(new Draw(42).from(FRAME, 0)).isEmpty();
    }

    /** 2,000 draws of 10 out of 100 hit each one 200 times on average, with a deviation of √(2000·0.1·0.9) = 13.4. */
    @Test
    void everybodyIsAsLikelyToBeDrawn() {
        Map<UUID, Integer> hits = new HashMap<>();
        for (long seed = 0; seed < 2000; seed++) {
            new Draw(seed).from(FRAME, 10).forEach(member -> hits.merge(member, 1, Integer::sum));
        }
        assertThat(hits).hasSize(100);
        assertThat(hits.values()).allSatisfy(count -> assertThat(count).isBetween(200 - 67, 200 + 67));
    }
}

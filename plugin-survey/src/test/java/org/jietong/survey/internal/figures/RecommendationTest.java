package org.jietong.survey.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The recommendation score, computed by hand. */
class RecommendationTest {
    private static final Recommendation FIFTY_THIRTY_TWENTY =
            new Recommendation(scores(1, 0, 2, 3, 4, 5, 5, 10, 20, 30, 20));

    @Test
    void promotersGiveNineOrTenAndDetractorsUpToSix() {
        assertThat(FIFTY_THIRTY_TWENTY.promoters()).isEqualTo(50);
        assertThat(FIFTY_THIRTY_TWENTY.passives()).isEqualTo(30);
        assertThat(FIFTY_THIRTY_TWENTY.detractors()).isEqualTo(20);
    }

    /** 50 − 20 = 30; variance 0.7 − 0.09 = 0.61; margin 1.96 × √0.0061 = 15.31. */
    @Test
    void theScoreHasTheIntervalAfterWald() {
        Estimate points = FIFTY_THIRTY_TWENTY.points();
        assertThat(points.value()).isEqualTo(30, within(1e-9));
        assertThat(points.interval().orElseThrow().low()).isEqualTo(14.69, within(0.005));
        assertThat(points.interval().orElseThrow().high()).isEqualTo(45.31, within(0.005));
    }

    /** From 30 of a hundred to 0 of fifty (20, 10, 20): errors 0.0061 and 0.8 ÷ 50 = 0.016; z = −0.3 ÷ √0.0221 = −2.018. */
    @Test
    void aChangeOfTheScoreIsTestedWithBothVariances() {
        Change change = new Recommendation(scores(0, 0, 0, 0, 0, 10, 10, 5, 5, 10, 10)).since(FIFTY_THIRTY_TWENTY);
        assertThat(change.difference()).isEqualTo(-30, within(1e-9));
        assertThat(change.interval().orElseThrow().low()).isEqualTo(-59.14, within(0.005));
        assertThat(change.interval().orElseThrow().high()).isEqualTo(-0.86, within(0.005));
        assertThat(change.probability()).isEqualTo(0.0436, within(0.0001));
    }

    @Test
    void whereAllAreAlikeTheScoreHasNoInterval() {
        Recommendation promoters = new Recommendation(scores(0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 6));
        assertThat(promoters.points().value()).isEqualTo(100);
        assertThat(promoters.points().interval()).isEmpty();
        assertThat(promoters.since(promoters).probability()).isEqualTo(1);
    }

    @Property
    void theScoreLiesBetweenAllDetractorsAndAllPromoters(
            @ForAll @Size(11) List<@LongRange(min = 0, max = 50) Long> counts) {
        Distribution scores = new Distribution(0, counts);
        if (scores.number() > 0) {
            Recommendation recommendation = new Recommendation(scores);
            assertThat(recommendation.points().value()).isBetween(-100.0, 100.0);
            assertThat(recommendation.promoters() + recommendation.passives() + recommendation.detractors())
                    .isEqualTo(scores.number());
        }
    }

    private static Distribution scores(long... counts) {
        return new Distribution(0, Arrays.stream(counts).boxed().toList());
    }
}

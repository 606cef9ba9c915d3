package org.jietong.rules.internal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.packs.ReplayRange;
import org.jietong.api.packs.ReplaySummary;
import org.jietong.api.packs.ReplaySummary.Move;

/** Whatever applications there are, a replay counts what a walk over them counts that knows the rules by heart. */
class ReplayCountsTest {
    private static final Map<String, String> LIMITS = Map.of("G1", "1.5", "G2", "3.5", "G3", "4", "G4", "7", "G5", "9");

    record Wish(boolean simple, boolean line, BigDecimal flow, int points, ApplicationState state) {
        Map<String, Object> facts() {
            return Map.of("simpleLowRisk", simple, "externalLine", line, "hourlyFlow", flow, "gasPoints", points);
        }

        String category(int bound) {
            if (simple) {
                return "G1";
            }
            boolean large = flow.compareTo(BigDecimal.valueOf(bound)) > 0 || points > 3;
            return line ? (large ? "G5" : "G4") : (large ? "G3" : "G2");
        }
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        Arbitrary<BigDecimal> flows = Arbitraries.bigDecimals()
                .between(new BigDecimal("700"), new BigDecimal("1100"))
                .ofScale(2)
                .edgeCases(edges -> edges.add(
                        new BigDecimal("800"),
                        new BigDecimal("800.01"),
                        new BigDecimal("1000"),
                        new BigDecimal("1000.01")));
        return Combinators.combine(
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(false, true),
                        flows,
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(ApplicationState.class))
                .as(Wish::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 25)
    void theCountsAreThoseOfABruteForceWalk(@ForAll("wishes") List<Wish> wishes) {
        GasWorks works = new GasWorks();
        Map<String, Long> expected = new HashMap<>();
        long later = 0;
        for (Wish wish : wishes) {
            String before = wish.category(1000);
            String after = wish.category(800);
            works.application(0, wish.state(), before, wish.facts());
            if (!before.equals(after)) {
                expected.merge(before + " to " + after, 1L, Long::sum);
                later += new BigDecimal(LIMITS.get(after)).compareTo(new BigDecimal(LIMITS.get(before))) > 0 ? 1 : 0;
            }
        }
        String digest = works.draft(GasWorks.largeAbove800());

        ReplaySummary summary = works.replay
                .of(digest, new ReplayRange(Optional.empty(), Optional.empty(), false), GasWorks.ADMINISTRATOR)
                .orElseThrow()
                .run(new ReplayTest.Collected());

        Map<String, Long> counted = new HashMap<>();
        for (Move move : summary.moves()) {
            counted.put(move.before().category() + " to " + move.after().category(), move.applications());
        }
        assertThat(counted).isEqualTo(expected);
        assertThat(summary.looked()).isEqualTo(wishes.size());
        assertThat(summary.later()).isEqualTo(later);
        assertThat(summary.unchanged() + summary.categoryChanged()).isEqualTo(wishes.size());
    }
}

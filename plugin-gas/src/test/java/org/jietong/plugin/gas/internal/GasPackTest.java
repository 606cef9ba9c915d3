package org.jietong.plugin.gas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.testkit.NoticeConformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first pack of the utility, held against the policy. */
@TestInstance(Lifecycle.PER_CLASS)
class GasPackTest extends NoticeConformance {
    GasPackTest() {
        super(GasPack.FOLDER, "二、3.(2)");
    }

    @ParameterizedTest(name = "simple {0}, line {1}, {2} Nm³/h, {3} points: {4} in {5} days {6}")
    @CsvSource({
        "true,  false, 0.01,    1,    G1, 1.5, SIMPLE_LOW_RISK_FIRST",
        "true,  true,  5000,    9,    G1, 1.5, SIMPLE_LOW_RISK_FIRST",
        "false, false, 0.01,    1,    G2, 3.5, ''",
        "false, false, 999.99,  3,    G2, 3.5, ''",
        "false, false, 1000,    3,    G2, 3.5, ''",
        "false, false, 1000.01, 3,    G3, 4,   OVERLAP_LARGE_WINS",
        "false, false, 1000.01, 1,    G3, 4,   OVERLAP_LARGE_WINS",
        "false, false, 1000,    4,    G3, 4,   OVERLAP_LARGE_WINS",
        "false, false, 500,     5,    G3, 4,   OVERLAP_LARGE_WINS",
        "false, false, 1000.01, 4,    G3, 4,   ''",
        "false, false, 100000,  1000, G3, 4,   ''",
        "false, true,  0.01,    1,    G4, 7,   GAP_SMALL_USER_WITH_LINE",
        "false, true,  99.99,   1,    G4, 7,   GAP_SMALL_USER_WITH_LINE",
        "false, true,  100,     1,    G4, 7,   GAP_SMALL_USER_WITH_LINE",
        "false, true,  100.01,  1,    G4, 7,   ''",
        "false, true,  100,     2,    G4, 7,   ''",
        "false, true,  100,     3,    G4, 7,   ''",
        "false, true,  100.01,  3,    G4, 7,   ''",
        "false, true,  999.99,  3,    G4, 7,   ''",
        "false, true,  1000,    3,    G4, 7,   ''",
        "false, true,  1000,    1,    G4, 7,   ''",
        "false, true,  1000.01, 1,    G5, 9,   ''",
        "false, true,  1000.01, 2,    G5, 9,   OVERLAP_LARGE_WINS",
        "false, true,  1000.01, 3,    G5, 9,   OVERLAP_LARGE_WINS",
        "false, true,  1000.01, 4,    G5, 9,   ''",
        "false, true,  1000,    4,    G5, 9,   OVERLAP_LARGE_WINS",
        "false, true,  500,     5,    G5, 9,   OVERLAP_LARGE_WINS",
        "false, true,  100.01,  4,    G5, 9,   OVERLAP_LARGE_WINS",
        "false, true,  100,     4,    G5, 9,   ''",
        "false, true,  100000,  1000, G5, 9,   ''",
    })
    void bothSidesOfEveryBoundFallWhereThePolicyPutsThem(
            boolean simple,
            boolean line,
            BigDecimal flow,
            int points,
            String category,
            String limit,
            String annotation) {
        assertClassified(classified(facts(simple, line, flow, points)), category, limit, annotation);
    }

    /** The readings of R2.6 to R2.9 in other words than the table's, over every mix of values at the bounds. */
    @Test
    void theTableSaysWhatThePolicySaysEverywhere() {
        for (String flow : List.of("0.01", "99.99", "100", "100.01", "999.99", "1000", "1000.01", "100000")) {
            for (int points : List.of(1, 2, 3, 4, 1000)) {
                boolean large = new BigDecimal(flow).compareTo(new BigDecimal("1000")) > 0 || points > 3;
                assertThat(category(false, false, flow, points)).isEqualTo(large ? "G3" : "G2");
                assertThat(category(false, true, flow, points)).isEqualTo(large ? "G5" : "G4");
                assertThat(category(true, false, flow, points)).isEqualTo("G1");
                assertThat(category(true, true, flow, points)).isEqualTo("G1");
            }
        }
    }

    @ParameterizedTest(name = "{0} = {1} is refused by name")
    @CsvSource({
        "hourlyFlow, 0",
        "hourlyFlow, -1",
        "hourlyFlow, 100000.01",
        "gasPoints, 0",
        "gasPoints, 1.5",
        "gasPoints, 1001"
    })
    void impossibleFactsAreRefusedByName(String fact, BigDecimal value) {
        Map<String, Object> facts =
                new LinkedHashMap<>(facts(false, false, BigDecimal.TEN, 1).values());
        facts.put(fact, value);

        assertThat(refusedAt(engine().validate(pack(), Facts.of(facts)))).containsExactly("/" + fact);
    }

    @Test
    void hourlyUseThatIsNeitherDeclaredNorWorkedOutIsRefusedByName() {
        Facts facts = Facts.of(Map.of("simpleLowRisk", false, "externalLine", false, "gasPoints", 1));

        assertThat(refusedAt(engine().validate(pack(), facts))).containsExactly("/hourlyFlow");
        assertThat(refusedAt(engine().validate(pack(), Facts.none())))
                .containsExactlyInAnyOrder("/simpleLowRisk", "/externalLine", "/hourlyFlow", "/gasPoints");
    }

    @Test
    void theKitEndsWithTheLargestMeterAndTheRiser() {
        assertThat(outOfBounds(facts(true, false, new BigDecimal("160"), 60))).isEmpty();
        assertThat(outOfBounds(facts(true, false, new BigDecimal("160.01"), 61)))
                .containsExactly("LARGEST_METER", "POINTS_OF_A_RISER");
    }

    @ParameterizedTest(name = "{0} households with {1} Nm³/h: {2}")
    @CsvSource({
        "1,  160,   ''",
        "2,  12,    ''",
        "2,  12.01, HOUSEHOLD_METERS",
        "60, 160,   ''",
        "61, 160,   HOUSEHOLDS_OF_A_RISER",
        "12, 160,   HOUSEHOLD_METERS"
    })
    void theKitEndsWithTheMetersAndTheRiserOfTheHouseholds(int households, BigDecimal flow, String bound) {
        Facts facts = facts(true, false, flow, 12).and("households", households);

        assertThat(outOfBounds(facts)).isEqualTo(bound.isEmpty() ? List.of() : List.of(bound));
    }

    @Test
    void whatIsWorkedOutSatisfiesTheFormAndIsClassified() {
        Facts declared = Facts.of(Map.of(
                "simpleLowRisk",
                false,
                "externalLine",
                false,
                "gasPoints",
                3,
                "appliances",
                List.of(
                        Map.of("type", "STEAM_BOILER_10T", "count", 1),
                        Map.of("type", "STEAM_BOILER_4T", "count", 1))));

        // 760 + 304 Nm³/h
        assertClassified(
                classified(new GasUtility(GasPack.content()).derive(declared)), "G3", "4", "OVERLAP_LARGE_WINS");
    }

    @Test
    void noGasWithoutASafetyInspection() {
        assertThat(pack().categories()).allSatisfy(category -> assertThat(category.tasks())
                .extracting(TaskTemplate::code)
                .containsSubsequence("PRESSURE_TEST", "SAFETY_INSPECTION", "SUPPLY"));
    }

    @Test
    void aHouseholdWithOneGasPointGetsTheSmallDrawingAndTheDefaults() {
        Estimate estimate = estimate(Map.of("hourlyFlow", new BigDecimal("2.5"), "gasPoints", 1));

        assertThat(estimate.drawing().code()).isEqualTo("G-D-01");
        assertThat(quantity(estimate, "PIPE-GALVANISED")).isEqualByComparingTo("5");
        assertThat(quantity(estimate, "ELBOW")).isEqualByComparingTo("3");
        assertThat(quantity(estimate, "CLAMP")).isEqualByComparingTo("4");
        // 46 + 85 + 980 + 5 × 38.50 + 3 × 9.80 + 4 × 3.60 + 310 + 58 + 42 + 260, work 5 × 35 + 120
        assertTotal(estimate, "2312.30");
    }

    @Test
    void twoGasPointsAndStainlessPipeArePricedByTheMetre() {
        Estimate estimate = estimate(Map.of(
                "hourlyFlow",
                6,
                "gasPoints",
                2,
                "indoorLength",
                new BigDecimal("12.5"),
                "pipeMaterial",
                "STAINLESS_STEEL"));

        assertThat(estimate.drawing().code()).isEqualTo("G-D-02");
        assertThat(quantity(estimate, "PIPE-GALVANISED")).isZero();
        // 1111 + 12.5 × 62 + 7 × 9.80 + 9 × 3.60 + 310 + 2 × 58 + 2 × 42 + 260, work 12.5 × 35 + 120
        assertTotal(estimate, "3314.50");
    }

    @Test
    void twelveHouseholdsShareARiser() {
        Estimate estimate = estimate(
                Map.of("hourlyFlow", new BigDecimal("8.12"), "gasPoints", 24, "households", 12, "indoorLength", 96));

        assertThat(estimate.drawing().code()).isEqualTo("G-D-03");
        assertThat(quantity(estimate, "METER-G4")).isEqualByComparingTo("12");
        // 1111 + 96 × 38.50 + 56 × 9.80 + 64 × 3.60 + 12 × 310 + 165 + 210 + 35 + 24 × 58 + 24 × 42 + 12 × 260,
        // work 96 × 35 + 120
        assertTotal(estimate, "18716.20");
    }

    @ParameterizedTest(name = "{0} Nm³/h through a {1}")
    @CsvSource({
        "6, METER-G4",
        "6.01, METER-G6",
        "10, METER-G6",
        "10.01, METER-G16",
        "25, METER-G16",
        "25.01, METER-G40",
        "65, METER-G40",
        "65.01, METER-ROTARY"
    })
    void theMeterOfTheBillFollowsFromTheHourlyUse(BigDecimal flow, String meter) {
        assertThat(estimate(Map.of("hourlyFlow", flow, "gasPoints", 1)).materials())
                .filteredOn(line -> line.code().startsWith("METER-"))
                .extracting(Estimate.Material::code)
                .containsExactly(meter);
    }

    private String category(boolean simple, boolean line, String flow, int points) {
        return classified(facts(simple, line, new BigDecimal(flow), points))
                .category()
                .code();
    }

    private static List<String> refusedAt(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().violations().stream()
                .map(violation -> violation.pointer())
                .toList();
    }

    private static Facts facts(boolean simple, boolean line, BigDecimal flow, int points) {
        return Facts.of(Map.of("simpleLowRisk", simple, "externalLine", line, "hourlyFlow", flow, "gasPoints", points));
    }

    @Test
    void simpleProjectModeHoldsAsShipped() {
        assertThat(pack().categories())
                .filteredOn(Category::simpleProject)
                .extracting(Category::code)
                .containsExactly("G1");
    }

    private Estimate estimate(Map<String, ?> more) {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("simpleLowRisk", true, "externalLine", false));
        facts.putAll(more);
        return estimate(Facts.of(facts));
    }

    @Test
    void everyReadingOfTheNoticesOwnWordingIsExplained() throws IOException {
        try (InputStream wording = GasPackTest.class.getResourceAsStream("/as-worded.dmn")) {
            assertThat(faultsBeside(wording.readAllBytes())).isEmpty();
        }
    }
}

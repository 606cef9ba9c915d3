package org.jietong.plugin.water.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.testkit.NoticeConformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first pack of the utility, held against the policy. */
@TestInstance(Lifecycle.PER_CLASS)
class WaterPackTest extends NoticeConformance {
    WaterPackTest() {
        super(WaterPack.FOLDER, "二、3.(1)");
    }

    @ParameterizedTest(name = "simple {0}, line {1}: {2} in {3} days {4}")
    @CsvSource({
        "true,  false, W1, 1.5, SIMPLE_LOW_RISK_FIRST",
        "true,  true,  W1, 1.5, SIMPLE_LOW_RISK_FIRST",
        "false, false, W2, 4,   ''",
        "false, true,  W3, 8,   ''",
    })
    void everyMixOfFactsFallsWhereThePolicyPutsIt(
            boolean simple, boolean line, String category, String limit, String annotation) {
        Facts facts = Facts.of(Map.of("simpleLowRisk", simple, "externalLine", line));

        assertClassified(classified(facts), category, limit, annotation);
    }

    @ParameterizedTest
    @CsvSource({"simpleLowRisk, externalLine", "externalLine, simpleLowRisk"})
    void missingFactsAreRefusedByName(String given, String missing) {
        assertThat(engine().validate(pack(), Facts.of(Map.of(given, false)))
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(violation -> violation.pointer())
                .containsExactly("/" + missing);
    }

    @Test
    void whatIsWorkedOutSatisfiesTheForm() {
        Facts declared = Facts.of(Map.of(
                "simpleLowRisk",
                false,
                "externalLine",
                true,
                "households",
                3000,
                "dailyUse",
                100000,
                "waterUse",
                "INDUSTRY"));

        assertClassified(classified(new WaterUtility(WaterPack.content()).derive(declared)), "W3", "8", "");
    }

    @Test
    void withoutFurtherFactsTheDefaultsArePriced() {
        Estimate estimate = estimate(Map.of());

        assertThat(estimate.drawing().code()).isEqualTo("W-D-01");
        assertThat(quantity(estimate, "METER-DN20")).isEqualByComparingTo("1");
        // 95 + 2 × 68 + 230 + 150 + 210 + 8 × 28 + 4 × 12.50 + 8 × 18, work 8 × 55 + 40 + 120 + 150
        assertTotal(estimate, "1989.00");
    }

    @Test
    void severalHouseholdsGetAMeterEachAndOneBeforeThem() {
        Estimate estimate = estimate(
                Map.of("households", 24, "meterSize", "DN40", "pipeLength", 60, "pipeMaterial", "STAINLESS_STEEL"));

        assertThat(estimate.drawing().code()).isEqualTo("W-D-02");
        assertThat(quantity(estimate, "HOUSEHOLD-METER")).isEqualByComparingTo("24");
        // 260 + 2 × 240 + 185 + 760 + 150 + 3600 + 24 × (180 + 46) + 35 + 38 + 60 × 75 + 17 × 12.50 + 60 × 18,
        // work 60 × 55 + 25 × 40 + 120 + 150
        assertTotal(estimate, "21294.50");
    }

    @Test
    void aLargeMeterGetsAChamberWithBypass() {
        Estimate estimate = estimate(Map.of("meterSize", "DN100", "pipeLength", 35, "pipeMaterial", "DUCTILE_IRON"));

        assertThat(estimate.drawing().code()).isEqualTo("W-D-03");
        // 880 + 2 × 620 + 185 + 2650 + 145 + 240 + 150 + 3600 + 35 × 165 + 11 × 12.50 + 35 × 18,
        // work 35 × 55 + 40 + 120 + 150
        assertTotal(estimate, "17867.50");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "DN15, W-D-01, VALVE-SMALL, METER-BOX", "DN25, W-D-01, VALVE-SMALL, METER-BOX",
        "DN32, W-D-03, VALVE-MEDIUM, METER-CHAMBER", "DN50, W-D-03, VALVE-MEDIUM, METER-CHAMBER",
        "DN65, W-D-03, VALVE-LARGE, METER-CHAMBER", "DN200, W-D-03, VALVE-LARGE, METER-CHAMBER"
    })
    void theMeterSizeDecidesDrawingValvesAndChamber(String size, String drawing, String valve, String place) {
        Estimate estimate = estimate(Map.of("meterSize", size));

        assertThat(estimate.drawing().code()).isEqualTo(drawing);
        assertThat(estimate.materials()).extracting(Estimate.Material::code).contains("METER-" + size, valve, place);
    }

    @Test
    void simpleProjectModeHoldsAsShipped() {
        assertThat(pack().categories())
                .filteredOn(Category::simpleProject)
                .extracting(Category::code)
                .containsExactly("W1", "W2");
    }

    private Estimate estimate(Map<String, ?> more) {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("simpleLowRisk", false, "externalLine", false));
        facts.putAll(more);
        return estimate(Facts.of(facts));
    }

    @Test
    void theKitEndsWithTheLargestMeterAndRefusesOneThatIsTooSmall() {
        assertThat(beyondTheKit("400", "400")).isEmpty();
        assertThat(beyondTheKit("400.01", "400.01")).containsExactly("LARGEST_METER");
        assertThat(beyondTheKit("4.01", "4")).containsExactly("METER_CARRIES_THE_FLOW");
    }

    @Test
    void theKitEndsWithTheHouseholdsOfTheTable() {
        assertThat(boundsPassed(3000)).isEmpty();
        assertThat(boundsPassed(3001)).containsExactly("HOUSEHOLDS_OF_THE_TABLE");
    }

    /** With what the utility works out, which is nothing beyond the table. */
    private List<String> boundsPassed(int households) {
        Facts declared = Facts.of(Map.of("simpleLowRisk", true, "externalLine", false, "households", households));
        return outOfBounds(new WaterUtility(WaterPack.content()).derive(declared));
    }

    private List<String> beyondTheKit(String designFlow, String nominalFlow) {
        return outOfBounds(Facts.of(Map.of(
                "simpleLowRisk",
                true,
                "externalLine",
                false,
                "designFlow",
                new BigDecimal(designFlow),
                "nominalFlow",
                new BigDecimal(nominalFlow))));
    }
}

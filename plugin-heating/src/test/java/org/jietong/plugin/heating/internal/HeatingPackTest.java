package org.jietong.plugin.heating.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
class HeatingPackTest extends NoticeConformance {
    HeatingPackTest() {
        super(HeatingPack.FOLDER, "二、3.(3)");
    }

    @ParameterizedTest(name = "simple {0}, station {1}, inspection {2}: {3} in {4} days {5}")
    @CsvSource({
        "true,  false, false, H1, 1.5, SIMPLE_LOW_RISK_FIRST",
        "true,  false, true,  H1, 1.5, SIMPLE_LOW_RISK_FIRST",
        "true,  true,  false, H1, 1.5, SIMPLE_LOW_RISK_FIRST",
        "true,  true,  true,  H1, 1.5, SIMPLE_LOW_RISK_FIRST",
        "false, false, false, H2, 1.5, ''",
        "false, false, true,  H3, 6.5, ''",
        "false, true,  true,  H4, 8,   ''",
        "false, true,  false, H4, 8,   GAP_STATION_WITHOUT_INSPECTION",
    })
    void everyMixOfFactsFallsWhereThePolicyPutsIt(
            boolean simple, boolean station, boolean inspection, String category, String limit, String annotation) {
        assertClassified(classified(facts(simple, station, inspection)), category, limit, annotation);
    }

    @ParameterizedTest
    @CsvSource({"simpleLowRisk", "heatExchangeStation", "inspectionRequired"})
    void missingFactsAreRefusedByName(String missing) {
        Map<String, Object> facts =
                new LinkedHashMap<>(facts(false, false, false).values());
        facts.remove(missing);

        assertThat(engine().validate(pack(), Facts.of(facts))
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(violation -> violation.pointer())
                .containsExactly("/" + missing);
    }

    @Test
    void whatIsWorkedOutSatisfiesTheForm() {
        Map<String, Object> declared =
                new LinkedHashMap<>(facts(false, true, true).values());
        declared.putAll(Map.of("buildingType", "SPORTS_HALL", "heatedArea", 10_000_000, "terminal", "FLOOR_HEATING"));

        assertClassified(
                classified(new HeatingUtility(HeatingPack.content()).derive(Facts.of(declared))), "H4", "8", "");
    }

    @Test
    void withoutFurtherFactsTheDefaultsArePriced() {
        Estimate estimate = estimate(Map.of());

        assertThat(estimate.drawing().code()).isEqualTo("H-D-01");
        assertThat(quantity(estimate, "PIPE-INSULATED")).isEqualByComparingTo("20");
        // 2 × 185 + 2 × 160 + 95 + 780 + 240 + 75 + 20 × 98 + 4 × 110 + 2 × 38 + 2 × 65 + 180 + 2 × 85,
        // work 10 × 140 + 180 + 60 + 20
        assertTotal(estimate, "6496.00");
    }

    @Test
    void floorHeatingGetsAManifoldForEvery80SquareMetres() {
        Estimate estimate = estimate(Map.of(
                "terminal", "FLOOR_HEATING", "heatedArea", 120, "floors", 2, "pipeLength", new BigDecimal("18.5")));

        assertThat(estimate.drawing().code()).isEqualTo("H-D-02");
        assertThat(quantity(estimate, "MANIFOLD")).isEqualByComparingTo("2");
        // 370 + 320 + 95 + 780 + 240 + 75 + 37 × 98 + 6 × 110 + 76 + 130 + 180 + 2 × 420 + 170,
        // work 18.5 × 140 + 180 + 60 + 2 × 20
        assertTotal(estimate, "10432.00");
    }

    @Test
    void aBuildingGetsAHeatEntry() {
        Estimate estimate = estimate(Map.of(
                "households",
                36,
                "heatedArea",
                3600,
                "floors",
                6,
                "pipeLength",
                25,
                "circulationFlow",
                new BigDecimal("5.58")));

        assertThat(estimate.drawing().code()).isEqualTo("H-D-03");
        // 370 + 320 + 95 + 1350 + 240 + 75 + 50 × 98 + 8 × 110 + 72 × 38 + 72 × 65 + 36 × 180 + 2 × 35 + 170,
        // work 25 × 140 + 180 + 36 × 60 + 6 × 20
        assertTotal(estimate, "28326.00");
    }

    @ParameterizedTest(name = "{0} m³/h through a {1}")
    @CsvSource({
        "0.01, HEAT-METER-DN20", "2.5, HEAT-METER-DN20", "2.51, HEAT-METER-DN32", "6, HEAT-METER-DN32",
        "6.01, HEAT-METER-DN50", "15, HEAT-METER-DN50", "15.01, HEAT-METER-DN100", "60, HEAT-METER-DN100",
        "60.01, HEAT-METER-DN200"
    })
    void theHeatMeterOfTheBillFollowsFromTheCirculation(BigDecimal flow, String meter) {
        assertThat(estimate(Map.of("circulationFlow", flow)).materials())
                .filteredOn(line -> line.code().startsWith("HEAT-METER-"))
                .extracting(Estimate.Material::code)
                .containsExactly(meter);
    }

    @ParameterizedTest(name = "{0} m²: {1}")
    @CsvSource({"300, H-D-01", "300.01, H-D-03"})
    void drawingsForAHouseholdEndAt300SquareMetres(BigDecimal area, String drawing) {
        assertThat(estimate(Map.of("heatedArea", area, "circulationFlow", 1))
                        .drawing()
                        .code())
                .isEqualTo(drawing);
    }

    @Test
    void theKitEndsWithTheLargestHeatMeterAndNeedsTheLoadOfLargeAreas() {
        assertThat(beyondTheKit(Map.of("circulationFlow", new BigDecimal("250"))))
                .isEmpty();
        assertThat(beyondTheKit(Map.of("circulationFlow", new BigDecimal("250.01"))))
                .containsExactly("LARGEST_HEAT_METER");
        assertThat(beyondTheKit(Map.of("heatedArea", new BigDecimal("300")))).isEmpty();
        assertThat(beyondTheKit(Map.of("heatedArea", new BigDecimal("300.01")))).containsExactly("LOAD_KNOWN");
    }

    @Test
    void theKitNeedsTheLoadOfSeveralHouseholds() {
        assertThat(beyondTheKit(Map.of("households", 1))).isEmpty();
        assertThat(beyondTheKit(Map.of("households", 2))).containsExactly("LOAD_KNOWN");
        assertThat(beyondTheKit(Map.of("households", 2, "circulationFlow", BigDecimal.ONE)))
                .isEmpty();
    }

    private List<String> beyondTheKit(Map<String, ?> more) {
        Map<String, Object> facts =
                new LinkedHashMap<>(facts(false, false, false).values());
        facts.putAll(more);
        return outOfBounds(Facts.of(facts));
    }

    private static Facts facts(boolean simple, boolean station, boolean inspection) {
        return Facts.of(
                Map.of("simpleLowRisk", simple, "heatExchangeStation", station, "inspectionRequired", inspection));
    }

    @Test
    void simpleProjectModeHoldsAsShipped() {
        assertThat(pack().categories())
                .filteredOn(Category::simpleProject)
                .extracting(Category::code)
                .containsExactly("H1", "H2");
    }

    private Estimate estimate(Map<String, ?> more) {
        Map<String, Object> facts = new LinkedHashMap<>(
                Map.of("simpleLowRisk", false, "heatExchangeStation", false, "inspectionRequired", false));
        facts.putAll(more);
        return estimate(Facts.of(facts));
    }

    @Test
    void everyReadingOfTheNoticesOwnWordingIsExplained() throws IOException {
        try (InputStream wording = HeatingPackTest.class.getResourceAsStream("/as-worded.dmn")) {
            assertThat(faultsBeside(wording.readAllBytes())).isEmpty();
        }
    }
}

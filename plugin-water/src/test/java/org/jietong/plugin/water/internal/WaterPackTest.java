package org.jietong.plugin.water.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.NamedText;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Timetable;
import org.jietong.testkit.PackConformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first pack of the utility, held against the policy. */
@TestInstance(Lifecycle.PER_CLASS)
class WaterPackTest extends PackConformance {
    WaterPackTest() {
        super(WaterPack.FOLDER);
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
    void limitsComeFromTheNoticeAndAreCountedByTheCivilCode() {
        assertThat(pack().reference().version()).isEqualTo("2021.1");
        assertThat(pack().reference().effectiveFrom()).isEqualTo(Instant.parse("2021-09-05T16:00:00Z"));
        assertThat(pack().timetables()).containsExactly(Timetable.standard());
        assertThat(pack().categories()).allSatisfy(category -> {
            assertThat(category.limit().counting()).isEqualTo(Counting.CIVIL_CODE);
            assertThat(category.limit().source().article()).isEqualTo("二、3.(1)");
            assertThat(category.limit().source().document().zh()).contains("2021年9月6日", "内工改办〔2021〕63号");
        });
    }

    @Test
    void simpleProjectModeHoldsAsShipped() {
        assertThat(pack().categories())
                .filteredOn(Category::simpleProject)
                .extracting(Category::code)
                .containsExactly("W1", "W2");
    }

    @Test
    void theFormIsTheOnlyDocumentThatIsDemanded() {
        assertThat(pack().documents())
                .extracting(DocumentRequirement::need)
                .doesNotContain(DocumentRequirement.Need.REQUIRED)
                .containsOnlyOnce(DocumentRequirement.Need.FORM);
    }

    @Test
    void theClockIsSuspendedOnlyForTheReasonsOfThePolicy() {
        assertThat(pack().suspensionReasons())
                .extracting(NamedText::code)
                .containsExactly(
                        "ROAD_EXCAVATION_APPROVAL",
                        "CUSTOMER_SITE_NOT_READY",
                        "CUSTOMER_OWN_WORKS",
                        "FROZEN_GROUND_SEASON",
                        "FORCE_MAJEURE");
    }

    @Test
    void theSixServicesAreOffered() {
        assertThat(pack().services())
                .extracting(NamedText::code)
                .containsExactly(
                        "NEW_CONNECTION",
                        "REPAIR",
                        "SUSPENSION_AND_RESUMPTION",
                        "ACCOUNT_TRANSFER",
                        "PAYMENT",
                        "INVOICE");
    }

    @Test
    void innerTargetsRiseToTheLimitAndEndWithSupply() {
        assertThat(pack().categories()).allSatisfy(category -> {
            List<BigDecimal> targets = category.tasks().stream()
                    .map(task -> task.targetWorkingDays().orElseThrow())
                    .toList();
            assertThat(targets).isSorted();
            assertThat(targets.get(targets.size() - 1))
                    .isEqualByComparingTo(category.limit().workingDays());
            assertThat(category.tasks().get(category.tasks().size() - 1))
                    .extracting(TaskTemplate::code)
                    .isEqualTo("SUPPLY");
        });
    }

    private static String annotations(Classification found) {
        return found.matched().stream()
                .flatMap(match -> match.annotation().stream())
                .map(annotation -> annotation.code())
                .reduce("", String::concat);
    }

    private static void assertClassified(Classification found, String category, String limit, String annotation) {
        assertThat(found.category().code()).isEqualTo(category);
        assertThat(found.category().limit().workingDays()).isEqualByComparingTo(limit);
        assertThat(annotations(found)).isEqualTo(annotation);
    }

    private Estimate estimate(Map<String, ?> more) {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("simpleLowRisk", false, "externalLine", false));
        facts.putAll(more);
        return engine().estimate(pack(), Facts.of(facts), Optional.empty()).orElseThrow();
    }

    private static BigDecimal quantity(Estimate estimate, String material) {
        return estimate.materials().stream()
                .filter(line -> line.code().equals(material))
                .map(Estimate.Material::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertTotal(Estimate estimate, String total) {
        assertThat(estimate.total().amount()).isEqualTo(total);
        assertThat(estimate.settlement().stream()
                        .map(line -> line.amount().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(total);
    }
}

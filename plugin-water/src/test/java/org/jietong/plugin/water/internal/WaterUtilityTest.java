package org.jietong.plugin.water.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaterUtilityTest {
    private final WaterUtility utility = new WaterUtility(WaterPack.content());

    @ParameterizedTest(name = "{0} households: {1} m³/h through a {2}")
    @CsvSource({
        "1, 1.50, DN15, 2.5",
        "2, 2.20, DN15, 2.5",
        "3, 2.67, DN20, 4", // 2.2 + 1.4 × 1/3 = 2.6667
        "36, 10.94, DN40, 16", // 7.9 + 5.7 × 16/30
        "1200, 127.80, DN150, 250", // 111 + 84 × 0.2
        "3000, 275.00, DN200, 400",
    })
    void meterFollowsFromTheHouseholds(int households, BigDecimal flow, String size, BigDecimal nominal) {
        Facts facts = utility.derive(Facts.of(Map.of("households", households)));

        assertThat(facts.number("designFlow")).contains(flow);
        assertThat(facts.text("meterSize")).contains(size);
        assertThat(facts.number("nominalFlow")).contains(nominal);
    }

    @ParameterizedTest(name = "{0} m³ a day of {1}: {2} m³/h through a {3}")
    @CsvSource({
        "24, RESIDENTIAL, 2.50, DN15", // 24 × 2.5 ÷ 24
        "24.01, RESIDENTIAL, 2.51, DN20", // 2.50104…, up
        "60, RESTAURANT, 7.50, DN32", // 60 × 1.5 ÷ 12
        "200, INDUSTRY, 37.50, DN65", // 200 × 1.5 ÷ 8
        "3840, HOTEL, 400.00, DN200", // 3840 × 2.5 ÷ 24
    })
    void meterFollowsFromTheDailyUse(BigDecimal daily, String use, BigDecimal flow, String size) {
        Facts facts = utility.derive(Facts.of(Map.of("dailyUse", daily, "waterUse", use)));

        assertThat(facts.number("designFlow")).contains(flow);
        assertThat(facts.text("meterSize")).contains(size);
    }

    @Test
    void theLargerOfBothDemandsCounts() {
        Facts facts = utility.derive(Facts.of(Map.of("households", 10, "dailyUse", 100)));

        // households 5.3, daily use 100 × 2.5 ÷ 24 = 10.4167
        assertThat(facts.number("designFlow")).contains(new BigDecimal("10.42"));
    }

    @Test
    void moreThanTheLargestMeterCarriesNeedsADesignOfItsOwn() {
        Facts facts = utility.derive(Facts.of(Map.of("dailyUse", 5000)));

        assertThat(facts.number("designFlow")).contains(new BigDecimal("520.84"));
        assertThat(facts.has("meterSize")).isFalse();
        assertThat(utility.derive(Facts.of(Map.of("households", 3001))).has("designFlow"))
                .isFalse();
    }

    @Test
    void whatTheApplicantDeclaredIsNeverReplaced() {
        Facts facts = utility.derive(Facts.of(Map.of("households", 1000, "designFlow", 3, "meterSize", "DN25")));

        assertThat(facts.number("designFlow")).contains(BigDecimal.valueOf(3));
        assertThat(facts.text("meterSize")).contains("DN25");
        assertThat(facts.number("nominalFlow")).contains(new BigDecimal("6.3"));
    }

    @Test
    void withoutDemandNothingIsWorkedOut() {
        Facts declared = Facts.of(Map.of("simpleLowRisk", true, "externalLine", false));

        assertThat(utility.derive(declared)).isEqualTo(declared);
    }

    @Property(tries = 200)
    void theMeterCarriesTheFlowAndTheNextSmallerOneDoesNot(
            @ForAll @BigRange(min = "0.01", max = "400") BigDecimal flow) {
        MeterTable meters = MeterTable.in(WaterPack.content());
        MeterTable.Meter chosen = meters.smallestFor(flow).orElseThrow();
        int place = meters.all().indexOf(chosen);

        assertThat(chosen.nominalFlow()).isGreaterThanOrEqualTo(flow);
        if (place > 0) {
            assertThat(meters.all().get(place - 1).nominalFlow()).isLessThan(flow);
        }
    }

    @Property(tries = 200)
    void moreHouseholdsNeverNeedLess(@ForAll @IntRange(min = 1, max = 2999) int households) {
        assertThat(flow(households + 1)).isGreaterThan(flow(households));
    }

    @Test
    void itIsWaterAndBringsItsPack() {
        assertThat(utility.code()).hasToString("water");
        assertThat(utility.rulePack()).isEqualTo(WaterPack.content());
        assertThatThrownBy(() -> new WaterUtility(new PackContent(Map.of()))).isInstanceOf(IllegalStateException.class);
    }

    private BigDecimal flow(int households) {
        return utility.derive(Facts.of(Map.of("households", households)))
                .number("designFlow")
                .orElseThrow();
    }
}

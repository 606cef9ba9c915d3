package org.jietong.plugin.heating.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatingUtilityTest {
    private final HeatingUtility utility = new HeatingUtility(HeatingPack.content());

    @ParameterizedTest(name = "{1} m² of {0} with {2}: {3} kW, {4} m³/h")
    @CsvSource({
        "RESIDENTIAL, 120, FLOOR_HEATING, 5.40, 0.47", // 120 × 45 W; 5.4 × 0.86 ÷ 10 = 0.4644
        "RESIDENTIAL, 3600, RADIATOR, 162.00, 5.58", // 162 × 0.86 ÷ 25 = 5.5728
        "OFFICE, 5000, FAN_COIL, 350.00, 20.07", // 350 × 0.86 ÷ 15 = 20.0667
        "RESTAURANT, 88.8, RADIATOR, 11.55, 0.40", // 11.544, up; 11.55 × 0.0344 = 0.39732
        "RESIDENTIAL_OLD, 0.01, RADIATOR, 0.01, 0.01",
        "HOSPITAL, 10000000, RADIATOR, 700000.00, 24080.00",
    })
    void loadAndCirculationFollowFromAreaAndType(
            String type, BigDecimal area, String terminal, BigDecimal load, BigDecimal flow) {
        Facts facts = utility.derive(Facts.of(Map.of("buildingType", type, "heatedArea", area, "terminal", terminal)));

        assertThat(facts.number("heatLoad")).contains(load);
        assertThat(facts.number("circulationFlow")).contains(flow);
    }

    @Test
    void withoutAKindOfHeatingItIsRadiators() {
        Facts facts = utility.derive(Facts.of(Map.of("heatLoad", 25)));

        assertThat(facts.number("circulationFlow")).contains(new BigDecimal("0.86"));
    }

    @Test
    void whatTheApplicantDeclaredIsNeverReplaced() {
        Facts facts = utility.derive(Facts.of(Map.of(
                "buildingType", "SHOP", "heatedArea", 1000, "heatLoad", 50, "circulationFlow", new BigDecimal("1.5"))));

        assertThat(facts.number("heatLoad")).contains(BigDecimal.valueOf(50));
        assertThat(facts.number("circulationFlow")).contains(new BigDecimal("1.5"));
    }

    @Test
    void withoutAreaOrTypeNothingIsWorkedOut() {
        Facts areaOnly = Facts.of(Map.of("heatedArea", 100));
        Facts unknownType = Facts.of(Map.of("heatedArea", 100, "buildingType", "GREENHOUSE"));

        assertThat(utility.derive(areaOnly)).isEqualTo(areaOnly);
        assertThat(utility.derive(unknownType)).isEqualTo(unknownType);
    }

    @Property
    void aLargerAreaNeverNeedsLess(
            @ForAll @BigRange(min = "0.01", max = "1000000") BigDecimal one,
            @ForAll @BigRange(min = "0.01", max = "1000000") BigDecimal more) {
        HeatLoad loads = HeatLoad.in(HeatingPack.content());

        assertThat(loads.of("HOTEL", one.add(more)).orElseThrow())
                .isGreaterThanOrEqualTo(loads.of("HOTEL", one).orElseThrow());
    }

    @Test
    void seasonAndSuspensionWindowAreDataOfThePack() {
        JsonNode file = ReferenceFile.read(HeatingPack.content(), "reference/season.json");

        assertThat(file.at("/season/from").asText()).isEqualTo("10-15");
        assertThat(file.at("/season/to").asText()).isEqualTo("04-15");
        assertThat(file.at("/suspension/applyFrom").asText()).isEqualTo("08-01");
        assertThat(file.at("/suspension/applyTo").asText()).isEqualTo("10-01");
        assertThat(file.at("/suspension/baseFeePercent").asText()).isEqualTo("15");
    }

    @Test
    void itIsHeatingAndBringsItsPack() {
        assertThat(utility.code()).hasToString("heating");
        assertThat(utility.rulePack()).isEqualTo(HeatingPack.content());
        assertThatThrownBy(() -> new HeatingUtility(new PackContent(Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }
}

package org.jietong.plugin.gas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jietong.api.rules.Facts;
import org.junit.jupiter.api.Test;

class GasUtilityTest {
    private final GasUtility utility = new GasUtility(GasPack.content());

    @Test
    void hourlyUseFollowsFromTheAppliances() {
        Facts declared = Facts.of(Map.of(
                "households", 12, "appliances", List.of(some("COOKER_TWO_BURNER", 12), some("WATER_HEATER_10L", 12))));

        assertThat(utility.derive(declared).number("hourlyFlow")).contains(new BigDecimal("8.12"));
    }

    @Test
    void withoutANumberOfHouseholdsItIsOne() {
        Facts declared = Facts.of(Map.of("appliances", List.of(some("COOKER_TWO_BURNER", 2))));

        assertThat(utility.derive(declared).number("hourlyFlow")).contains(new BigDecimal("1.68"));
    }

    @Test
    void whatTheApplicantDeclaredIsNeverReplaced() {
        Facts declared = Facts.of(Map.of("hourlyFlow", 3, "appliances", List.of(some("STEAM_BOILER_10T", 9))));

        assertThat(utility.derive(declared)).isEqualTo(declared);
    }

    @Test
    void withoutAppliancesNothingIsWorkedOut() {
        Facts declared = Facts.of(Map.of("gasPoints", 1));

        assertThat(utility.derive(declared)).isEqualTo(declared);
    }

    @Test
    void anApplianceOfALaterPackLeavesTheUseToTheApplicant() {
        Facts declared =
                Facts.of(Map.of("appliances", List.of(some("COOKER_TWO_BURNER", 1), some("HYDROGEN_COOKER", 1))));

        assertThat(utility.derive(declared)).isEqualTo(declared);
    }

    @Test
    void itIsGasAndBringsItsPack() {
        assertThat(utility.code()).hasToString("gas");
        assertThat(utility.rulePack()).isEqualTo(GasPack.content());
    }

    private static Map<String, Object> some(String type, int count) {
        return Map.of("type", type, "count", count);
    }
}

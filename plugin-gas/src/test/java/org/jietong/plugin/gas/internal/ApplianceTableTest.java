package org.jietong.plugin.gas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jietong.api.rules.PackContent;
import org.junit.jupiter.api.Test;

class ApplianceTableTest {

    @Test
    void nominalFlowIsTheHeatInputOverTheLowerHeatingValue() {
        JsonNode file = ReferenceFile.read(GasPack.content(), "reference/appliances.json");
        BigDecimal heatingValue = new BigDecimal(file.path("lowerHeatingValue").asText());

        for (JsonNode row : file.path("appliances")) {
            BigDecimal megajoulesPerHour =
                    new BigDecimal(row.path("heatInput").asText()).multiply(new BigDecimal("3.6"));
            assertThat(new BigDecimal(row.path("nominalFlow").asText()).multiply(heatingValue))
                    .as(row.path("type").asText())
                    .isEqualByComparingTo(megajoulesPerHour);
        }
    }

    @Test
    void theFormOffersExactlyTheTypesOfTheTable() {
        JsonNode form = ReferenceFile.read(GasPack.content(), "form.schema.json");
        Set<String> offered = new TreeSet<>();
        form.at("/properties/appliances/items/properties/type/oneOf")
                .forEach(option -> offered.add(option.path("const").asText()));

        assertThat(ApplianceTable.in(GasPack.content()).all())
                .extracting(ApplianceType::code)
                .containsExactlyInAnyOrderElementsOf(offered);
    }

    @Test
    void aPackWithoutTheTableIsADefect() {
        assertThatThrownBy(() -> new GasUtility(new PackContent(Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("reference/appliances.json");
    }
}

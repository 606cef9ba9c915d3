package org.jietong.plugin.gas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourlyFlowTest {
    private final ApplianceTable table = ApplianceTable.in(GasPack.content());
    private final HourlyFlow hourlyFlow = new HourlyFlow(SimultaneityTable.in(GasPack.content()));

    @ParameterizedTest(name = "{0} households with {1} cookers and {2} water heaters use {3} Nm³/h")
    @CsvSource({
        "1, 1, 0, 0.84", // 0.84 × 1
        "1, 1, 1, 2.84", // (0.84 + 2) × 1
        "3, 3, 0, 2.15", // 2.52 × 0.85 = 2.142
        "12, 12, 12, 8.12", // 34.08 × 0.238 = 8.11104; 0.238 lies 2/5 of the way from 0.25 to 0.22
        "100, 100, 0, 28.56", // 84 × 0.34
        "100, 100, 100, 48.28", // 284 × 0.17
        "100, 100, 1, 28.56", // 86 × 0.17 = 14.62 would be less than the cookers alone
        "5000, 5000, 5000, 1704.00", // 14200 × 0.12, the last row
    })
    void domesticUseIsReducedByTheNumberOfHouseholds(int households, int cookers, int heaters, BigDecimal expected) {
        assertThat(hourlyFlow.of(with(cookers, heaters), households)).isEqualTo(expected);
    }

    @Test
    void commercialUseIsNotReduced() {
        List<Appliance> kitchen =
                List.of(some("WOK_RANGE_DOUBLE", 3), some("STEAM_CABINET", 2), some("STEAM_BOILER_1T", 1));

        // 3 × 9.2 + 2 × 4.5 + 76
        assertThat(hourlyFlow.of(kitchen, 500)).isEqualTo("112.60");
    }

    @Test
    void heatingBoilersRunTogetherMoreThanCookersDo() {
        // 10 × 2.85 × 0.9 = 25.65 and 10 × 0.84 × 0.54 = 4.536
        assertThat(hourlyFlow.of(List.of(some("WALL_HUNG_BOILER_26KW", 10), some("COOKER_TWO_BURNER", 10)), 10))
                .isEqualTo("30.19");
    }

    @Test
    void oneApplianceCanAlwaysRunAtFullLoad() {
        assertThat(hourlyFlow.of(List.of(some("WATER_HEATER_16L", 1)), 1000)).isEqualTo("3.20");
    }

    @Property
    void furtherAppliancesNeverLowerTheUse(
            @ForAll("appliances") List<Appliance> some,
            @ForAll("appliances") List<Appliance> more,
            @ForAll @IntRange(min = 1, max = 10000) int households) {
        List<Appliance> all = new ArrayList<>(some);
        all.addAll(more);

        assertThat(hourlyFlow.of(all, households)).isGreaterThanOrEqualTo(hourlyFlow.of(some, households));
    }

    @Property
    void theUseIsNeverMoreThanThatOfAllAppliancesAtFullLoad(
            @ForAll("appliances") List<Appliance> some, @ForAll @IntRange(min = 1, max = 10000) int households) {
        BigDecimal full = some.stream().map(Appliance::fullUse).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(hourlyFlow.of(some, households)).isPositive().isLessThanOrEqualTo(full.add(new BigDecimal("0.01")));
    }

    @Provide
    Arbitrary<List<Appliance>> appliances() {
        Arbitrary<ApplianceType> types = Arbitraries.of(List.copyOf(table.all()));
        Arbitrary<BigDecimal> counts = Arbitraries.integers().between(1, 10000).map(BigDecimal::valueOf);
        return Combinators.combine(types, counts)
                .as(Appliance::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private List<Appliance> with(int cookers, int heaters) {
        List<Appliance> appliances = new ArrayList<>(List.of(some("COOKER_TWO_BURNER", cookers)));
        if (heaters > 0) {
            appliances.add(some("WATER_HEATER_10L", heaters));
        }
        return appliances;
    }

    private Appliance some(String type, int count) {
        return new Appliance(table.find(type).orElseThrow(), BigDecimal.valueOf(count));
    }
}

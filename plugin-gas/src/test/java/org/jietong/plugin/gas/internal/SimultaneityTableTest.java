package org.jietong.plugin.gas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jietong.plugin.gas.internal.SimultaneityTable.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SimultaneityTableTest {
    private final SimultaneityTable table = SimultaneityTable.in(GasPack.content());

    @ParameterizedTest
    @CsvSource({
        "COOKING, 1, 1", "COOKING, 10, 0.54", "COOKING, 12, 0.516", "COOKING, 2000, 0.24", "COOKING, 9999, 0.24",
        "HOT_WATER, 2, 0.56", "HOT_WATER, 150, 0.165", "HEATING, 2, 1", "HEATING, 4, 1", "HEATING, 35, 0.81"
    })
    void factorsAreLinearBetweenTheRows(Column column, int households, BigDecimal expected) {
        assertThat(table.factor(column, households)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void moreHouseholdsHaveASmallerFactorButUseNoLess(Column column) {
        for (int households = 1; households < 3000; households++) {
            BigDecimal here = table.factor(column, households);
            BigDecimal next = table.factor(column, households + 1);
            assertThat(next).isPositive().isLessThanOrEqualTo(here);
            assertThat(next.multiply(BigDecimal.valueOf(households + 1L)))
                    .isGreaterThanOrEqualTo(here.multiply(BigDecimal.valueOf(households)));
        }
    }

    @Test
    void thereIsNoFactorForNoHousehold() {
        assertThatThrownBy(() -> table.factor(Column.COOKING, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.jietong.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, 零元整",
        "0.01, 壹分",
        "0.10, 壹角整",
        "0.56, 伍角陆分",
        "1.00, 壹元整",
        "1.05, 壹元零伍分",
        "10, 壹拾元整",
        "100.50, 壹佰元伍角整",
        "101, 壹佰零壹元整",
        "1004, 壹仟零肆元整",
        "1989.00, 壹仟玖佰捌拾玖元整",
        "2024.38, 贰仟零贰拾肆元叁角捌分",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "10010, 壹万零壹拾元整",
        "100000, 壹拾万元整",
        "100200, 壹拾万零贰佰元整",
        "107000.53, 壹拾万零柒仟元伍角叁分",
        "1000000.00, 壹佰万元整",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "100000001, 壹亿零壹元整",
        "6007.14, 陆仟零柒元壹角肆分",
        "102003004.56, 壹亿零贰佰万零叁仟零肆元伍角陆分",
        "1000000000000.00, 壹万亿元整"
    })
    void anAmountIsWrittenInCapitalNumerals(BigDecimal amount, String words) {
        assertThat(CapitalAmount.of(amount)).isEqualTo(words);
    }

    @Test
    void whatIsNoAmountIsRefused() {
        assertThatThrownBy(() -> CapitalAmount.of(new BigDecimal("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CapitalAmount.of(new BigDecimal("1E+16")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

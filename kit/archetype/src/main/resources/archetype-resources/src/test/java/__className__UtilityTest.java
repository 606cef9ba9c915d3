package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.jietong.api.rules.Facts;
import org.jietong.testkit.PackDirectory;
import org.junit.jupiter.api.Test;

/** The arithmetic of the trade. */
class ${className}UtilityTest {
    private final ${className}Utility utility =
            new ${className}Utility(PackDirectory.read(Path.of("src/main/resources/pack")));

    @Test
    void onePointCountsInFullAndAShareOfEachFurtherOne() {
        assertThat(utility.derive(Facts.of(Map.of("points", 1))).number("demand"))
                .hasValueSatisfying(demand -> assertThat(demand).isEqualByComparingTo("20"));
        assertThat(utility.derive(Facts.of(Map.of("points", 5))).number("demand"))
                .hasValueSatisfying(demand -> assertThat(demand).isEqualByComparingTo("60"));
    }

    @Test
    void aDemandThatWasDeclaredIsNotReplaced() {
        Facts declared = Facts.of(Map.of("points", 5, "demand", new BigDecimal("7")));

        assertThat(utility.derive(declared)).isEqualTo(declared);
    }

    @Test
    void withoutPointsNothingIsWorkedOut() {
        assertThat(utility.derive(Facts.none()).has("demand")).isFalse();
    }
}

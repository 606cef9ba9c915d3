package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.jietong.api.rules.Facts;
import org.jietong.testkit.HandCalculation;
import org.jietong.testkit.PackConformance;
import org.junit.jupiter.api.Test;

/** The first rule pack: what every pack has to satisfy, and what this one is for. */
class ${className}PackTest extends PackConformance {
    private static final Path FOLDER = Path.of("src/main/resources/pack");

    ${className}PackTest() {
        super(FOLDER);
    }

    private String category(boolean externalLine, String demand) {
        return classified(Facts.of(Map.of("externalLine", externalLine, "demand", new BigDecimal(demand))))
                .category()
                .code();
    }

    @Test
    void upToAHundredWithoutALineIsASimpleProject() {
        assertThat(category(false, "100")).isEqualTo("${prefix}1");
        assertThat(category(false, "100.01")).isEqualTo("${prefix}2");
    }

    @Test
    void anExternalLineDecidesWhateverTheDemand() {
        assertThat(category(true, "1")).isEqualTo("${prefix}3");
        assertThat(category(true, "5000")).isEqualTo("${prefix}3");
    }

    @Test
    void theSheetsOfASimpleProjectAreThoseWrittenDownByHand() {
        Facts facts = Facts.of(
                Map.of("externalLine", false, "points", 3, "demand", 40, "lineLength", new BigDecimal("12.5")));

        new HandCalculation(FOLDER).assertSheets(facts, "${prefix}1", "${prefix}-D-01", """
                LINE METRE 12.5 20.00 250.00
                OUTLET PIECE 3 35.00 105.00
                DEVICE PIECE 1 300.00 300.00
                * INSTALLATION TIME 1 200.00 200.00
                * TEST TIME 1 80.00 80.00
                """, "935.00");
    }
}

package org.jietong.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jietong.rules.internal.engine.GasEngine.ENGINE;
import static org.jietong.rules.internal.engine.GasEngine.PACK;
import static org.jietong.rules.internal.engine.GasEngine.facts;
import static org.jietong.rules.internal.engine.GasEngine.valid;
import static org.jietong.rules.internal.engine.GasEngine.violations;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form says of facts. */
class ValidatingTest {

    @Test
    void factsThatSatisfyTheFormComeBackAsTheyWere() {
        Facts facts = valid(Map.of("meterPlace", "CABINET", "note", "ok"));

        assertThat(ENGINE.validate(PACK, facts).orElseThrow()).isEqualTo(facts);
    }

    @Test
    void aMisspeltFactIsNamedWithTheNearestKnownOne() {
        Map<String, Object> values = new LinkedHashMap<>(valid(Map.of()).values());
        values.remove("hourlyFlow");
        values.put("hourlyflow", 6);

        assertThat(violations(ENGINE.validate(PACK, Facts.of(values))))
                .containsExactlyInAnyOrder(
                        new Violation("/hourlyFlow", "MISSING", Map.of("name", "hourlyFlow")),
                        new Violation("/hourlyflow", "UNKNOWN", Map.of("name", "hourlyflow", "nearest", "hourlyFlow")));
    }

    @Test
    void aFactLikeNoneThatIsKnownHasNoNearestOne() {
        assertThat(violations(ENGINE.validate(PACK, valid(Map.of("completelyDifferent", 1)))))
                .containsExactly(
                        new Violation("/completelyDifferent", "UNKNOWN", Map.of("name", "completelyDifferent")));
    }

    @ParameterizedTest
    @CsvSource({
        "hourlyFlow, 0, BELOW_MINIMUM, minimum, 0",
        "hourlyFlow, -1E999999999, BELOW_MINIMUM, minimum, 0",
        "hourlyFlow, 100000.01, ABOVE_MAXIMUM, maximum, 100000",
        "hourlyFlow, 1E999999999, ABOVE_MAXIMUM, maximum, 100000",
        "hourlyFlow, 1E-999999999, TOO_PRECISE, decimals, 34",
        "gasPoints, 0, BELOW_MINIMUM, minimum, 1",
        "gasPoints, 1.5, WRONG_TYPE, expected, integer",
        "gasPoints, 1E999999999, ABOVE_MAXIMUM, maximum, 10000",
        "gasPoints, 18446744073709551617, ABOVE_MAXIMUM, maximum, 10000",
        "gasPoints, 9223372036854775808, ABOVE_MAXIMUM, maximum, 10000",
    })
    void aNumberOutOfRangeIsNamedWithItsBound(
            String fact, BigDecimal number, String code, String argument, String bound) {
        List<Violation> violations = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> violations(ENGINE.validate(PACK, valid(Map.of(fact, number)))));

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo("/" + fact);
            assertThat(violation.code()).isEqualTo(code);
            assertThat(violation.arguments()).containsEntry(argument, bound);
        });
    }

    @Test
    void otherFaultsAreNamedEachOnce() {
        assertThat(violations(ENGINE.validate(
                        PACK,
                        valid(Map.of(
                                "externalLine", "yes",
                                "meterPlace", "ROOF",
                                "note", "a very much too long note indeed",
                                "appliances", List.of(Map.of("kind", "STOVE", "cuont", 1)))))))
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("/externalLine", "WRONG_TYPE"),
                        tuple("/meterPlace", "NOT_A_CHOICE"),
                        tuple("/note", "TOO_LONG"),
                        tuple("/appliances/0/count", "MISSING"),
                        tuple("/appliances/0/cuont", "UNKNOWN"));
    }

    @Test
    void hugeNumbersAreRefusedBeforeTheyAreComputedWith() {
        Facts huge = facts(false, false, new BigDecimal("1E999999999"), 1);

        assertThat(violations(ENGINE.classify(PACK, huge)))
                .extracting(Violation::code)
                .containsExactly("ABOVE_MAXIMUM");
        assertThat(violations(ENGINE.estimate(PACK, huge, Optional.of("G1-STANDARD"))))
                .extracting(Violation::code)
                .containsExactly("ABOVE_MAXIMUM");
    }
}

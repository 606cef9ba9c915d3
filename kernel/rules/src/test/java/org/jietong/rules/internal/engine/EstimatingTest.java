package org.jietong.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jietong.rules.internal.engine.GasEngine.ENGINE;
import static org.jietong.rules.internal.engine.GasEngine.PACK;
import static org.jietong.rules.internal.engine.GasEngine.simple;
import static org.jietong.rules.internal.engine.GasEngine.valid;
import static org.jietong.rules.internal.engine.GasEngine.violations;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.junit.jupiter.api.Test;

/** Drawing, materials and prices of a standard kit. */
class EstimatingTest {

    @Test
    void anEstimateIsPricedToTheFen() {
        Estimate estimate = ENGINE.estimate(
                        PACK, simple(Map.of("indoorLength", new BigDecimal("12.345"))), Optional.empty())
                .orElseThrow();

        assertThat(estimate.kit()).isEqualTo("G1-STANDARD");
        assertThat(estimate.drawing().code()).isEqualTo("G-D-02");
        assertThat(estimate.drawing().svg()).startsWith("<svg");
        assertThat(estimate.materials())
                .extracting(Estimate.Material::code, Estimate.Material::quantity)
                .containsExactly(tuple("PIPE-DN25", new BigDecimal("12.962")), tuple("VALVE", new BigDecimal("3")));
        assertThat(estimate.settlement())
                .extracting(line -> line.amount().amount().toString())
                .containsExactly("499.04", "75.00", "120.00");
        assertThat(estimate.total().amount()).isEqualTo("694.04");
    }

    @Test
    void theFirstDrawingWhoseConditionHoldsIsTaken() {
        Facts onePoint = simple(Map.of("indoorLength", 1, "gasPoints", 1));

        assertThat(ENGINE.estimate(PACK, onePoint, Optional.empty())
                        .orElseThrow()
                        .drawing()
                        .code())
                .isEqualTo("G-D-01");
    }

    @Test
    void aFactThatAQuantityNeedsIsMissedByName() {
        assertThat(violations(ENGINE.estimate(PACK, simple(Map.of()), Optional.empty())))
                .containsExactly(new Violation("/indoorLength", "MISSING", Map.of("name", "indoorLength")));
    }

    @Test
    void aNegativeQuantityIsRefusedByItsLine() {
        assertThat(violations(ENGINE.estimate(PACK, simple(Map.of("indoorLength", -1)), Optional.empty())))
                .containsExactly(new Violation("", "QUANTITY_NOT_COMPUTABLE", Map.of("line", "PIPE-DN25")));
    }

    @Test
    void aCategoryWithoutKitAndAnUnknownKitAreRefused() {
        Outcome<Estimate> none = ENGINE.estimate(PACK, valid(Map.of()), Optional.empty());
        Outcome<Estimate> unknown = ENGINE.estimate(PACK, valid(Map.of()), Optional.of("X"));

        assertThat(none.problem().orElseThrow().type()).isEqualTo(ProblemType.INVALID_REQUEST);
        assertThat(violations(none)).extracting(Violation::code).containsExactly("NO_STANDARD_KIT");
        assertThat(violations(unknown)).extracting(Violation::code).containsExactly("UNKNOWN_KIT");
    }
}

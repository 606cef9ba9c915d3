package org.jietong.plugin.heating.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jietong.api.rules.Facts;
import org.jietong.testkit.HandCalculation;
import org.junit.jupiter.api.Test;

/** The kit of H1 and H2: every number of its sheets, worked out by hand. */
class HeatingSheetsTest {
    private static final HandCalculation BY_HAND = new HandCalculation(HeatingPack.FOLDER);

    /** Supply and return: twice 10 m of pipe. */
    @Test
    void aHomeWithRadiatorsAndTheDefaultLength() {
        assertSheets(false, Map.of(), "H2", "H-D-01", """
                        BRANCH-TEE PIECE 2 185.00 370.00
                        SHUT-OFF-VALVE PIECE 2 160.00 320.00
                        STRAINER PIECE 1 95.00 95.00
                        HEAT-METER-DN20 SET 1 780.00 780.00
                        BALANCING-VALVE PIECE 1 240.00 240.00
                        BYPASS-VALVE PIECE 1 75.00 75.00
                        PIPE-INSULATED METRE 20 98.00 1960.00
                        ELBOW PIECE 4 110.00 440.00
                        AIR-VENT PIECE 2 38.00 76.00
                        HOUSEHOLD-VALVE PIECE 2 65.00 130.00
                        ROOM-CONTROLLER SET 1 180.00 180.00
                        PRESSURE-GAUGE SET 2 85.00 170.00
                        * PIPE-LAYING METRE 10 140.00 1400.00
                        * PRESSURE-TEST TIME 1 180.00 180.00
                        * BALANCING HOUSEHOLD 1 60.00 60.00
                        * RISER-CHECK FLOOR 1 20.00 20.00
                        """, "6496.00");
    }

    /** 120 / 80 = 1.5, so 2 manifolds. */
    @Test
    void floorHeatingGetsAManifoldForEvery80SquareMetres() {
        assertSheets(
                true,
                Map.of("terminal", "FLOOR_HEATING", "heatedArea", 120, "floors", 2, "pipeLength", decimal("18.5")),
                "H1",
                "H-D-02",
                """
                        BRANCH-TEE PIECE 2 185.00 370.00
                        SHUT-OFF-VALVE PIECE 2 160.00 320.00
                        STRAINER PIECE 1 95.00 95.00
                        HEAT-METER-DN20 SET 1 780.00 780.00
                        BALANCING-VALVE PIECE 1 240.00 240.00
                        BYPASS-VALVE PIECE 1 75.00 75.00
                        PIPE-INSULATED METRE 37 98.00 3626.00
                        ELBOW PIECE 6 110.00 660.00
                        AIR-VENT PIECE 2 38.00 76.00
                        HOUSEHOLD-VALVE PIECE 2 65.00 130.00
                        ROOM-CONTROLLER SET 1 180.00 180.00
                        MANIFOLD SET 2 420.00 840.00
                        PRESSURE-GAUGE SET 2 85.00 170.00
                        * PIPE-LAYING METRE 18.5 140.00 2590.00
                        * PRESSURE-TEST TIME 1 180.00 180.00
                        * BALANCING HOUSEHOLD 1 60.00 60.00
                        * RISER-CHECK FLOOR 2 20.00 40.00
                        """,
                "10432.00");
    }

    @Test
    void aHouseOfThirtySixHouseholds() {
        assertSheets(
                false,
                Map.of(
                        "households",
                        36,
                        "heatedArea",
                        3600,
                        "floors",
                        6,
                        "pipeLength",
                        25,
                        "circulationFlow",
                        decimal("5.58")),
                "H2",
                "H-D-03",
                """
                        BRANCH-TEE PIECE 2 185.00 370.00
                        SHUT-OFF-VALVE PIECE 2 160.00 320.00
                        STRAINER PIECE 1 95.00 95.00
                        HEAT-METER-DN32 SET 1 1350.00 1350.00
                        BALANCING-VALVE PIECE 1 240.00 240.00
                        BYPASS-VALVE PIECE 1 75.00 75.00
                        PIPE-INSULATED METRE 50 98.00 4900.00
                        ELBOW PIECE 8 110.00 880.00
                        AIR-VENT PIECE 72 38.00 2736.00
                        HOUSEHOLD-VALVE PIECE 72 65.00 4680.00
                        ROOM-CONTROLLER SET 36 180.00 6480.00
                        DRAIN-VALVE PIECE 2 35.00 70.00
                        PRESSURE-GAUGE SET 2 85.00 170.00
                        * PIPE-LAYING METRE 25 140.00 3500.00
                        * PRESSURE-TEST TIME 1 180.00 180.00
                        * BALANCING HOUSEHOLD 36 60.00 2160.00
                        * RISER-CHECK FLOOR 6 20.00 120.00
                        """,
                "28326.00");
    }

    /** 7.0625 m are settled as 7.063 m; twice 7.0625 m are 14.125 m. */
    @Test
    void quantitiesAreRoundedHalfUpToTheThirdDecimalBeforeTheyArePriced() {
        assertSheets(true, Map.of("pipeLength", decimal("7.0625")), "H1", "H-D-01", """
                        BRANCH-TEE PIECE 2 185.00 370.00
                        SHUT-OFF-VALVE PIECE 2 160.00 320.00
                        STRAINER PIECE 1 95.00 95.00
                        HEAT-METER-DN20 SET 1 780.00 780.00
                        BALANCING-VALVE PIECE 1 240.00 240.00
                        BYPASS-VALVE PIECE 1 75.00 75.00
                        PIPE-INSULATED METRE 14.125 98.00 1384.25
                        ELBOW PIECE 4 110.00 440.00
                        AIR-VENT PIECE 2 38.00 76.00
                        HOUSEHOLD-VALVE PIECE 2 65.00 130.00
                        ROOM-CONTROLLER SET 1 180.00 180.00
                        PRESSURE-GAUGE SET 2 85.00 170.00
                        * PIPE-LAYING METRE 7.063 140.00 988.82
                        * PRESSURE-TEST TIME 1 180.00 180.00
                        * BALANCING HOUSEHOLD 1 60.00 60.00
                        * RISER-CHECK FLOOR 1 20.00 20.00
                        """, "5509.07");
    }

    private static void assertSheets(
            boolean simple, Map<String, ?> more, String category, String drawing, String written, String total) {
        Map<String, Object> facts =
                new LinkedHashMap<>(Map.of("heatExchangeStation", false, "inspectionRequired", false));
        facts.put("simpleLowRisk", simple);
        facts.putAll(more);
        BY_HAND.assertSheets(Facts.of(facts), category, drawing, written, total);
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}

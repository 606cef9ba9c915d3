package org.jietong.plugin.water.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jietong.api.rules.Facts;
import org.jietong.testkit.HandCalculation;
import org.junit.jupiter.api.Test;

/** The kit of W1 and W2: every number of its sheets, worked out by hand. */
class WaterSheetsTest {
    private static final HandCalculation BY_HAND = new HandCalculation(WaterPack.FOLDER);

    /** Fittings: 12.35 / 4 = 3.0875, so 4, and 2 more. */
    @Test
    void aSmallShopOnAShortPprPipe() {
        assertSheets(
                true,
                Map.of("meterSize", "DN25", "pipeLength", decimal("12.35"), "pipeMaterial", "PPR"),
                "W1",
                "W-D-01",
                """
                        TAPPING-SADDLE     PIECE 1     95.00  95.00
                        VALVE-SMALL        PIECE 2     68.00  136.00
                        METER-DN25         PIECE 1     320.00 320.00
                        BACKFLOW-PREVENTER PIECE 1     150.00 150.00
                        METER-BOX          SET   1     210.00 210.00
                        PIPE-PPR           METRE 12.35 22.00  271.70
                        FITTING            PIECE 6     12.50  75.00
                        INSULATION         METRE 12.35 18.00  222.30
                        * PIPE-LAYING      METRE 12.35 55.00  679.25
                        * METER-SETTING    PIECE 1     40.00  40.00
                        * PRESSURE-TEST    TIME  1     120.00 120.00
                        * DISINFECTION     TIME  1     150.00 150.00
                        * WATER-SAMPLE     TIME  1     0.00   0.00
                        """,
                "2469.25");
    }

    /** 7.333 × 22 = 161.326, 7.333 × 18 = 131.994, 7.333 × 55 = 403.315. */
    @Test
    void amountsAreRoundedHalfUpToTheFen() {
        assertSheets(
                false, Map.of("pipeLength", decimal("7.333"), "pipeMaterial", "PPR"), "W2", "W-D-01", """
                        TAPPING-SADDLE     PIECE 1     95.00  95.00
                        VALVE-SMALL        PIECE 2     68.00  136.00
                        METER-DN20         PIECE 1     230.00 230.00
                        BACKFLOW-PREVENTER PIECE 1     150.00 150.00
                        METER-BOX          SET   1     210.00 210.00
                        PIPE-PPR           METRE 7.333 22.00  161.33
                        FITTING            PIECE 4     12.50  50.00
                        INSULATION         METRE 7.333 18.00  131.99
                        * PIPE-LAYING      METRE 7.333 55.00  403.32
                        * METER-SETTING    PIECE 1     40.00  40.00
                        * PRESSURE-TEST    TIME  1     120.00 120.00
                        * DISINFECTION     TIME  1     150.00 150.00
                        * WATER-SAMPLE     TIME  1     0.00   0.00
                        """, "1877.64");
    }

    @Test
    void aHouseOfTwentyFourHouseholds() {
        assertSheets(
                false,
                Map.of("households", 24, "meterSize", "DN40", "pipeLength", 60, "pipeMaterial", "STAINLESS_STEEL"),
                "W2",
                "W-D-02",
                """
                        TAPPING-TEE        PIECE 1  260.00  260.00
                        VALVE-MEDIUM       PIECE 2  240.00  480.00
                        STRAINER           PIECE 1  185.00  185.00
                        METER-DN40         PIECE 1  760.00  760.00
                        BACKFLOW-PREVENTER PIECE 1  150.00  150.00
                        METER-CHAMBER      SET   1  3600.00 3600.00
                        HOUSEHOLD-METER    PIECE 24 180.00  4320.00
                        HOUSEHOLD-VALVE    PIECE 24 46.00   1104.00
                        DRAIN-VALVE        PIECE 1  35.00   35.00
                        AIR-VENT           PIECE 1  38.00   38.00
                        PIPE-STAINLESS     METRE 60 75.00   4500.00
                        FITTING            PIECE 17 12.50   212.50
                        INSULATION         METRE 60 18.00   1080.00
                        * PIPE-LAYING      METRE 60 55.00   3300.00
                        * METER-SETTING    PIECE 25 40.00   1000.00
                        * PRESSURE-TEST    TIME  1  120.00  120.00
                        * DISINFECTION     TIME  1  150.00  150.00
                        * WATER-SAMPLE     TIME  1  0.00    0.00
                        """,
                "21294.50");
    }

    @Test
    void aLargeMeterInAChamberWithBypass() {
        assertSheets(
                true,
                Map.of("meterSize", "DN100", "pipeLength", 35, "pipeMaterial", "DUCTILE_IRON"),
                "W1",
                "W-D-03",
                """
                        TAPPING-TEE-LARGE  PIECE 1  880.00  880.00
                        VALVE-LARGE        PIECE 2  620.00  1240.00
                        STRAINER           PIECE 1  185.00  185.00
                        METER-DN100        PIECE 1  2650.00 2650.00
                        EXPANSION-JOINT    PIECE 1  145.00  145.00
                        BYPASS-VALVE       PIECE 1  240.00  240.00
                        BACKFLOW-PREVENTER PIECE 1  150.00  150.00
                        METER-CHAMBER      SET   1  3600.00 3600.00
                        PIPE-DUCTILE-IRON  METRE 35 165.00  5775.00
                        FITTING            PIECE 11 12.50   137.50
                        INSULATION         METRE 35 18.00   630.00
                        * PIPE-LAYING      METRE 35 55.00   1925.00
                        * METER-SETTING    PIECE 1  40.00   40.00
                        * PRESSURE-TEST    TIME  1  120.00  120.00
                        * DISINFECTION     TIME  1  150.00  150.00
                        * WATER-SAMPLE     TIME  1  0.00    0.00
                        """,
                "17867.50");
    }

    private static void assertSheets(
            boolean simple, Map<String, ?> more, String category, String drawing, String written, String total) {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("externalLine", false));
        facts.put("simpleLowRisk", simple);
        facts.putAll(more);
        BY_HAND.assertSheets(Facts.of(facts), category, drawing, written, total);
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}

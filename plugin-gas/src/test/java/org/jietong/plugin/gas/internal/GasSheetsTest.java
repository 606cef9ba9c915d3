package org.jietong.plugin.gas.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jietong.api.rules.Facts;
import org.jietong.testkit.HandCalculation;
import org.junit.jupiter.api.Test;

/** The kit of G1: every number of its sheets, worked out by hand. */
class GasSheetsTest {
    private static final HandCalculation BY_HAND = new HandCalculation(GasPack.FOLDER);

    /** Elbows: 5 / 3 = 1.67, so 2, and one for the point. Clamps: 5 / 1.5 = 3.33, so 4. */
    @Test
    void aHouseholdWithOneGasPointAndTheDefaultLength() {
        assertSheets(true, Map.of("hourlyFlow", decimal("2.5"), "gasPoints", 1), "G1", "G-D-01", """
                        TAPPING-TEE    PIECE 1 46.00  46.00
                        SHUT-OFF-VALVE PIECE 1 85.00  85.00
                        REGULATOR      SET   1 980.00 980.00
                        PIPE-GALVANISED METRE 5 38.50 192.50
                        ELBOW PIECE 3 9.80 29.40
                        CLAMP PIECE 4 3.60 14.40
                        METER-G4 PIECE 1 310.00 310.00
                        POINT-VALVE PIECE 1 58.00 58.00
                        HOSE PIECE 1 42.00 42.00
                        ALARM SET 1 260.00 260.00
                        * INSTALLATION METRE 5 35.00 175.00
                        * PRESSURE-TEST TIME 1 120.00 120.00
                        * SAFETY-INSPECTION HOUSEHOLD 1 0.00 0.00
                        """, "2312.30");
    }

    /** 13.337 × 62 = 826.894 and 13.337 × 35 = 466.795, the latter rounded up. */
    @Test
    void aShopWithFourGasPointsGetsWhatARiserHas() {
        assertSheets(
                true,
                Map.of(
                        "hourlyFlow",
                        18,
                        "gasPoints",
                        4,
                        "indoorLength",
                        decimal("13.337"),
                        "pipeMaterial",
                        "STAINLESS_STEEL"),
                "G1",
                "G-D-03",
                """
                        TAPPING-TEE    PIECE 1 46.00  46.00
                        SHUT-OFF-VALVE PIECE 1 85.00  85.00
                        REGULATOR      SET   1 980.00 980.00
                        PIPE-STAINLESS METRE 13.337 62.00 826.89
                        ELBOW PIECE 9 9.80 88.20
                        CLAMP PIECE 9 3.60 32.40
                        METER-G16 PIECE 1 1450.00 1450.00
                        RISER-VALVE PIECE 1 165.00 165.00
                        FILTER PIECE 1 210.00 210.00
                        PURGE-POINT SET 1 35.00 35.00
                        POINT-VALVE PIECE 4 58.00 232.00
                        HOSE PIECE 4 42.00 168.00
                        ALARM SET 1 260.00 260.00
                        * INSTALLATION METRE 13.337 35.00 466.80
                        * PRESSURE-TEST TIME 1 120.00 120.00
                        * SAFETY-INSPECTION HOUSEHOLD 1 0.00 0.00
                        """,
                "5165.29");
    }

    /** 9 / 3 and 9 / 1.5 are whole, and nothing is rounded up. */
    @Test
    void threeGasPointsAreTheLastWithoutARiser() {
        assertSheets(
                true,
                Map.of("hourlyFlow", 6, "gasPoints", 3, "indoorLength", 9, "pipeMaterial", "CORRUGATED_STAINLESS"),
                "G1",
                "G-D-02",
                """
                        TAPPING-TEE    PIECE 1 46.00  46.00
                        SHUT-OFF-VALVE PIECE 1 85.00  85.00
                        REGULATOR      SET   1 980.00 980.00
                        PIPE-CORRUGATED METRE 9 45.00 405.00
                        ELBOW PIECE 6 9.80 58.80
                        CLAMP PIECE 6 3.60 21.60
                        METER-G4 PIECE 1 310.00 310.00
                        POINT-VALVE PIECE 3 58.00 174.00
                        HOSE PIECE 3 42.00 126.00
                        ALARM SET 1 260.00 260.00
                        * INSTALLATION METRE 9 35.00 315.00
                        * PRESSURE-TEST TIME 1 120.00 120.00
                        * SAFETY-INSPECTION HOUSEHOLD 1 0.00 0.00
                        """,
                "2901.40");
    }

    @Test
    void twelveHouseholdsShareARiser() {
        assertSheets(
                true,
                Map.of("hourlyFlow", decimal("8.12"), "gasPoints", 24, "households", 12, "indoorLength", 96),
                "G1",
                "G-D-03",
                """
                        TAPPING-TEE    PIECE 1 46.00  46.00
                        SHUT-OFF-VALVE PIECE 1 85.00  85.00
                        REGULATOR      SET   1 980.00 980.00
                        PIPE-GALVANISED METRE 96 38.50 3696.00
                        ELBOW PIECE 56 9.80 548.80
                        CLAMP PIECE 64 3.60 230.40
                        METER-G4 PIECE 12 310.00 3720.00
                        RISER-VALVE PIECE 1 165.00 165.00
                        FILTER PIECE 1 210.00 210.00
                        PURGE-POINT SET 1 35.00 35.00
                        POINT-VALVE PIECE 24 58.00 1392.00
                        HOSE PIECE 24 42.00 1008.00
                        ALARM SET 12 260.00 3120.00
                        * INSTALLATION METRE 96 35.00 3360.00
                        * PRESSURE-TEST TIME 1 120.00 120.00
                        * SAFETY-INSPECTION HOUSEHOLD 12 0.00 0.00
                        """,
                "18716.20");
    }

    @Test
    void theLargestProjectOfTheKit() {
        assertSheets(true, Map.of("hourlyFlow", 160, "gasPoints", 60), "G1", "G-D-03", """
                        TAPPING-TEE    PIECE 1 46.00  46.00
                        SHUT-OFF-VALVE PIECE 1 85.00  85.00
                        REGULATOR      SET   1 980.00 980.00
                        PIPE-GALVANISED METRE 5 38.50 192.50
                        ELBOW PIECE 62 9.80 607.60
                        CLAMP PIECE 4 3.60 14.40
                        METER-ROTARY SET 1 12800.00 12800.00
                        RISER-VALVE PIECE 1 165.00 165.00
                        FILTER PIECE 1 210.00 210.00
                        PURGE-POINT SET 1 35.00 35.00
                        POINT-VALVE PIECE 60 58.00 3480.00
                        HOSE PIECE 60 42.00 2520.00
                        ALARM SET 1 260.00 260.00
                        * INSTALLATION METRE 5 35.00 175.00
                        * PRESSURE-TEST TIME 1 120.00 120.00
                        * SAFETY-INSPECTION HOUSEHOLD 1 0.00 0.00
                        """, "21690.50");
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

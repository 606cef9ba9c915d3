package org.jietong.demo.internal;

import java.math.BigDecimal;
import java.util.Map;
import org.jietong.api.rules.Facts;

/**
 * What sample applicants ask for. The constants are named after the category of the notice that they fall into.
 *
 * @param utility of which utility
 * @param facts what the applicant says
 */
record Wish(String utility, Facts facts) {
    static final Wish W1 = water(true, false);
    static final Wish W2 = water(false, false);
    static final Wish W3 = water(false, true);
    static final Wish G1 = gas(true, false, "6", 1);
    static final Wish G2 = gas(false, false, "12.5", 2);
    static final Wish G3 = gas(false, false, "1200", 4);
    static final Wish G4 = gas(false, true, "480", 3);
    static final Wish G5 = gas(false, true, "1600", 6);
    static final Wish H1 = heating(true, false, false);
    static final Wish H2 = heating(false, false, false);
    static final Wish H3 = heating(false, false, true);
    static final Wish H4 = heating(false, true, true);

    private static Wish water(boolean simpleLowRisk, boolean externalLine) {
        return new Wish("water", Facts.of(Map.of("simpleLowRisk", simpleLowRisk, "externalLine", externalLine)));
    }

    private static Wish gas(boolean simpleLowRisk, boolean externalLine, String hourlyFlow, int gasPoints) {
        return new Wish(
                "gas",
                Facts.of(Map.of(
                        "simpleLowRisk", simpleLowRisk,
                        "externalLine", externalLine,
                        "hourlyFlow", new BigDecimal(hourlyFlow),
                        "gasPoints", gasPoints)));
    }

    private static Wish heating(boolean simpleLowRisk, boolean heatExchangeStation, boolean inspectionRequired) {
        return new Wish(
                "heating",
                Facts.of(Map.of(
                        "simpleLowRisk", simpleLowRisk,
                        "heatExchangeStation", heatExchangeStation,
                        "inspectionRequired", inspectionRequired)));
    }
}

package org.jietong.bench.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SplittableRandom;
import org.jietong.api.rules.Facts;

/**
 * What somebody asks of the gas company, and the notice's reading of it by heart.
 *
 * @param simple simple and of low risk
 * @param line an external line
 * @param flow hourly use in Nm³/h
 * @param points gas points
 */
record Wish(boolean simple, boolean line, BigDecimal flow, int points) {

    /** One of very many; hardly two are alike. */
    static Wish any(SplittableRandom random) {
        return new Wish(
                random.nextInt(5) == 0,
                random.nextBoolean(),
                BigDecimal.valueOf(random.nextLong(1, 200_000), 2),
                random.nextInt(1, 6));
    }

    Facts facts() {
        return Facts.of(Map.of("simpleLowRisk", simple, "externalLine", line, "hourlyFlow", flow, "gasPoints", points));
    }

    /** The facts as the database keeps them. */
    String json() {
        return "{\"simpleLowRisk\":" + simple + ",\"externalLine\":" + line + ",\"hourlyFlow\":" + flow.toPlainString()
                + ",\"gasPoints\":" + points + "}";
    }

    /** The category when use above a bound is large. */
    String category(int bound) {
        if (simple) {
            return "G1";
        }
        boolean large = flow.compareTo(BigDecimal.valueOf(bound)) > 0 || points > 3;
        if (line) {
            return large ? "G5" : "G4";
        }
        return large ? "G3" : "G2";
    }
}

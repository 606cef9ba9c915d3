package org.jietong.rules.internal.pack;

import org.jietong.api.rules.Tolerance;

/** Reads whom tolerant acceptance is closed to (R2.5). A pack may leave it out; the usual rule holds then. */
final class ToleranceReader {
    private static final int MOST_PROMISES = 100;
    private static final int MOST_MONTHS = 120;

    private ToleranceReader() {}

    static Tolerance tolerance(Place pack) {
        if (!pack.has("tolerance")) {
            return Tolerance.standard();
        }
        Place tolerance = pack.at("tolerance").only("brokenPromises", "withinMonths");
        return new Tolerance(
                tolerance.whole("brokenPromises", 0, MOST_PROMISES), tolerance.whole("withinMonths", 1, MOST_MONTHS));
    }
}

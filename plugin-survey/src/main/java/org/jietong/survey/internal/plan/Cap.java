package org.jietong.survey.internal.plan;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How often a person is asked at most, by all plans together.
 *
 * @param times how often, 1 to 100
 * @param days in how many days, 1 to 3660
 */
public record Cap(int times, int days) {

    /** The beginning of the period that ends at an instant. */
    public Instant since(Instant now, ZoneId zone) {
        return now.atZone(zone).minusDays(days).toInstant();
    }

    /** Whether somebody who was asked so often in the period may not be asked again. */
    public boolean isReached(int asked) {
        return asked >= times;
    }
}

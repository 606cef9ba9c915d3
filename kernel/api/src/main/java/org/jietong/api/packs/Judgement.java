package org.jietong.api.packs;

import java.math.BigDecimal;
import org.jietong.api.time.Counting;

/**
 * What a pack makes of an application.
 *
 * @param category code of the category
 * @param workingDays the limit, without trailing zeros
 * @param counting how its days are counted
 */
public record Judgement(String category, BigDecimal workingDays, Counting counting) {
    public Judgement {
        workingDays = workingDays.stripTrailingZeros();
    }

    /** Whether the other one has as many days, counted in the same way. */
    public boolean hasLimitOf(Judgement other) {
        return workingDays.compareTo(other.workingDays) == 0 && counting == other.counting;
    }
}

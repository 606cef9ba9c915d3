package org.jietong.api.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;

/**
 * What a number of a check list is measured in, and what is good.
 *
 * @param unit the unit, for readers
 * @param least the least with which the task can be completed; it belongs to the range
 * @param most the most, likewise
 */
public record Measure(LocalizedText unit, Optional<BigDecimal> least, Optional<BigDecimal> most) {

    public boolean admits(BigDecimal number) {
        return least.map(bound -> number.compareTo(bound) >= 0).orElse(true)
                && most.map(bound -> number.compareTo(bound) <= 0).orElse(true);
    }
}

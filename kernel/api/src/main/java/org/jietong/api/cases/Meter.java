package org.jietong.api.cases;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A meter that was set.
 *
 * @param number number on the meter, 1 to 50 characters, once among the supplied applications of a utility
 * @param model its type, at most 100 characters
 * @param reading reading at the start of supply, 0 or more
 * @param size nominal size, such as {@code DN20} or {@code G4}, at most 50 characters
 * @param kind how it measures or is read, such as {@code ULTRASONIC}, at most 50 characters
 * @param seal number of the seal, at most 50 characters
 */
public record Meter(
        String number,
        Optional<String> model,
        Optional<BigDecimal> reading,
        Optional<String> size,
        Optional<String> kind,
        Optional<String> seal) {

    /** One of which no more is told. */
    public Meter(String number, Optional<String> model, Optional<BigDecimal> reading) {
        this(number, model, reading, Optional.empty(), Optional.empty(), Optional.empty());
    }
}

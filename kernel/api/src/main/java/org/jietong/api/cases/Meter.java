package org.jietong.api.cases;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A meter that was set.
 *
 * @param number number on the meter, 1 to 50 characters
 * @param model type or size, at most 100 characters
 * @param reading reading at the start of supply, 0 or more
 */
public record Meter(String number, Optional<String> model, Optional<BigDecimal> reading) {}

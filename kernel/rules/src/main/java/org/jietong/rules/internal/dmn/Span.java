package org.jietong.rules.internal.dmn;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of numbers.
 *
 * @param lower where it begins; empty without a beginning
 * @param lowerIncluded whether the beginning belongs to it
 * @param upper where it ends; empty without an end
 * @param upperIncluded whether the end belongs to it
 */
public record Span(
        Optional<BigDecimal> lower, boolean lowerIncluded, Optional<BigDecimal> upper, boolean upperIncluded) {}

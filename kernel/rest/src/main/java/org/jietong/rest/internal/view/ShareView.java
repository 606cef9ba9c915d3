package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A rate with what it was computed from.
 *
 * @param part how many
 * @param of of how many
 * @param rate the one divided by the other, from 0 to 1; empty when there are none
 */
public record ShareView(long part, long of, Optional<BigDecimal> rate) {}

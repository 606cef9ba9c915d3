package org.jietong.survey.internal.figures;

import java.util.Optional;

/**
 * How a figure differs from the one before it.
 *
 * @param difference the later value less the earlier one
 * @param interval of the difference, 95 %; empty where the samples do not say how far they may be off
 * @param probability of a difference at least as large by chance alone, when nothing has changed; 0 to 1
 */
public record Change(double difference, Optional<Interval> interval, double probability) {}

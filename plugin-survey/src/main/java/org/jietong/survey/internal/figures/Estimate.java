package org.jietong.survey.internal.figures;

import java.util.Optional;

/**
 * What a sample says of everybody.
 *
 * @param value of the sample
 * @param interval of 95 %; empty where the sample does not say how far it may be off
 */
public record Estimate(double value, Optional<Interval> interval) {}

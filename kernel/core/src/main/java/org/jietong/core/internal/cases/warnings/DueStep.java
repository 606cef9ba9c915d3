package org.jietong.core.internal.cases.warnings;

import java.time.Instant;
import org.jietong.api.rules.EscalationStep;

/**
 * A step of the ladder with the instant from which on it is to be told.
 *
 * @param step the step
 * @param at the instant
 */
record DueStep(EscalationStep step, Instant at) {}

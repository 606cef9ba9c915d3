package org.jietong.api.rules;

import java.math.BigDecimal;
import org.jietong.api.text.LocalizedText;

/**
 * The inner target of a whole stage (R2.16): of the acceptance stage from submission to acceptance, of the connection stage
 * from acceptance to supply. It is for the utility's own use, and counted as its limit is.
 *
 * @param stage the stage
 * @param workingDays more than 0, in steps of 0.5
 * @param source where the figure comes from, or that it is a default to be confirmed
 */
public record StageTarget(Stage stage, BigDecimal workingDays, LocalizedText source) {}

package org.jietong.api.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;

/**
 * Internal work of a utility inside a stage (R2.1): survey, design, construction, pressure test.
 *
 * @param code name of the task, {@code UPPER_SNAKE}, once in a category
 * @param name for readers
 * @param stage the stage it belongs to
 * @param targetWorkingDays its inner target in working days from acceptance, in steps of 0.5 (R2.16)
 */
public record TaskTemplate(String code, LocalizedText name, Stage stage, Optional<BigDecimal> targetWorkingDays) {}

package org.jietong.survey.internal.questionnaire;

import org.jietong.api.text.LocalizedText;

/**
 * Something to choose, or a row of a matrix.
 *
 * @param code what is kept, the same in all versions
 * @param text what readers see
 */
public record Option(String code, LocalizedText text) {}

package org.jietong.survey.internal.questionnaire;

/**
 * A version by which people are, or were, asked.
 *
 * @param questionnaire of which
 * @param version its number
 * @param definition what it asks
 * @param source the same as it was handed in, JSON
 */
public record Published(Questionnaire questionnaire, int version, Definition definition, String source) {}

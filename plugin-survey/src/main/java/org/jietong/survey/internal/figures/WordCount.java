package org.jietong.survey.internal.figures;

/**
 * A word and how many used it.
 *
 * @param word the word
 * @param respondents how many wrote it at least once
 */
public record WordCount(String word, long respondents) {}

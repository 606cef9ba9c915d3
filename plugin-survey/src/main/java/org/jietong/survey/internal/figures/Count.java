package org.jietong.survey.internal.figures;

import java.time.LocalDate;

/**
 * How often a value was given.
 *
 * @param question the key of the question; an empty text where none was asked
 * @param group the group; an empty text when it is not known, or when nothing is taken apart
 * @param day when, in the zone of the house
 * @param value what was given
 * @param number how often, at least once
 */
public record Count(String question, String group, LocalDate day, int value, long number) {}

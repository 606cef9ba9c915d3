package org.jietong.survey.internal.report;

import org.jietong.survey.internal.figures.Division;
import org.jietong.survey.internal.tally.Selection;

/**
 * Which figures somebody wants.
 *
 * @param selection of what, within the scope of who asks
 * @param division how they are divided
 */
public record Wish(Selection selection, Division division) {}

package org.jietong.survey.internal.figures;

/**
 * A change in a series.
 *
 * @param change what changed, since the last period before it that is shown
 * @param significant whether it is more than chance, all changes of the series being looked at together
 */
public record Tested(Change change, boolean significant) {}

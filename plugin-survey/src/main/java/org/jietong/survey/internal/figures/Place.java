package org.jietong.survey.internal.figures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure stands in its table.
 *
 * @param group whose figure it is, an empty text when that is not known; none for that of all groups
 * @param period the first day of the time it is about; none for the whole time asked for
 */
public record Place(Optional<String> group, Optional<LocalDate> period) {}

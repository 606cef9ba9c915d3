package org.jietong.api.figures;

import java.time.LocalDate;
import java.util.Optional;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Which applications that ended are counted.
 *
 * @param by what they are taken apart by
 * @param from the first day
 * @param until the last day
 * @param utility only of this utility
 * @param district only of this district
 */
public record OutcomeQuery(
        Grouping by, LocalDate from, LocalDate until, Optional<UtilityCode> utility, Optional<District> district) {}

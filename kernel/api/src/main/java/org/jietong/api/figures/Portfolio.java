package org.jietong.api.figures;

import java.util.UUID;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Whose an application is, which is all that figures are taken apart by.
 *
 * @param utility its utility
 * @param category code of its category
 * @param district where it lies
 * @param representative who represents it, or did when it ended
 */
public record Portfolio(UtilityCode utility, String category, District district, UUID representative) {}

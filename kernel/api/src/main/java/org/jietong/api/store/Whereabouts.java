package org.jietong.api.store;

import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * What decides who may see an application.
 *
 * @param application its id
 * @param caseId its case
 * @param number its number
 * @param utility its utility
 * @param district where it lies
 * @param representative who represents it now
 */
public record Whereabouts(
        UUID application,
        UUID caseId,
        ApplicationNumber number,
        UtilityCode utility,
        District district,
        UUID representative) {}

package org.jietong.api.cases;

import java.time.Instant;
import java.util.UUID;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * What never changes of an application.
 *
 * @param id time-ordered (UUID version 7)
 * @param number the number people use
 * @param caseId the case
 * @param caseNumber the number of the case
 * @param utility the utility asked for
 * @param district where
 * @param submittedAt when it was handed in
 */
public record ApplicationKey(
        UUID id,
        ApplicationNumber number,
        UUID caseId,
        CaseNumber caseNumber,
        UtilityCode utility,
        District district,
        Instant submittedAt) {}

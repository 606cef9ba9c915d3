package org.jietong.api.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * What a plugin has to know of an application to do something because of it, without personal data.
 *
 * @param id the application
 * @param number its number
 * @param utility the utility asked for
 * @param district where
 * @param category code of its category
 * @param state how far it is
 * @param representative who answers for it now
 * @param supplyStartedAt when supply started, if it has
 * @param applicant tells applicants apart and names none: the same for all applications under one identity number, or where there
 *     is none under one telephone number; 64 hex digits
 */
public record Outline(
        UUID id,
        ApplicationNumber number,
        UtilityCode utility,
        District district,
        String category,
        ApplicationState state,
        Representative representative,
        Optional<Instant> supplyStartedAt,
        String applicant) {}

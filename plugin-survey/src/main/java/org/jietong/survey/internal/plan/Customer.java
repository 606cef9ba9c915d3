package org.jietong.survey.internal.plan;

import java.util.UUID;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Whom a follow-up is about, without any personal data.
 *
 * @param application the application's id
 * @param number its number
 * @param utility its utility
 * @param category its category
 * @param district where it lies
 * @param representative who answered for it last
 * @param respondent blind key of the person who is asked, the same for all that the person applied for; the kernel makes it
 */
public record Customer(
        UUID application,
        String number,
        UtilityCode utility,
        String category,
        District district,
        UUID representative,
        String respondent) {}

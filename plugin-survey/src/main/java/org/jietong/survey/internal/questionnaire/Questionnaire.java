package org.jietong.survey.internal.questionnaire;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jietong.api.utility.UtilityCode;

/**
 * A questionnaire, in as many versions as it had.
 *
 * @param code its name in addresses: 2 to 64 lower-case letters, digits and hyphens, a letter first
 * @param subject what it asks about
 * @param utility whose customers it is for; all of them, if there is none
 */
public record Questionnaire(String code, Subject subject, Optional<UtilityCode> utility) {
    /** The shape of a code. */
    public static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,63}");
}

package org.jietong.survey.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.questionnaire.Subject;

/**
 * A questionnaire to begin.
 *
 * @param code its name in addresses: 2 to 64 lower-case letters, digits and hyphens, a letter first
 * @param subject what it asks about
 * @param utility whose customers it is for; all of them, if it is left out
 * @param definition the first draft, in the SurveyJS form
 */
public record QuestionnaireRequest(String code, Subject subject, Optional<UtilityCode> utility, JsonNode definition) {}

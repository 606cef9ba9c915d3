package org.jietong.survey.internal.resource;

import java.util.List;
import java.util.Optional;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.life.Standing;
import org.jietong.survey.internal.questionnaire.Subject;

/**
 * A questionnaire.
 *
 * @param code its name in addresses
 * @param subject what it asks about
 * @param utility whose customers it is for; left out for all
 * @param versions oldest first
 */
public record QuestionnaireView(String code, Subject subject, Optional<String> utility, List<VersionView> versions) {
    static QuestionnaireView of(Standing standing) {
        return new QuestionnaireView(
                standing.questionnaire().code(),
                standing.questionnaire().subject(),
                standing.questionnaire().utility().map(UtilityCode::value),
                standing.versions().stream().map(VersionView::of).toList());
    }
}

package org.jietong.survey.internal.life;

import java.util.List;
import java.util.Optional;
import org.jietong.survey.internal.questionnaire.Questionnaire;
import org.jietong.survey.internal.questionnaire.Version;

/**
 * A questionnaire with all its versions.
 *
 * @param questionnaire which
 * @param versions oldest first
 */
public record Standing(Questionnaire questionnaire, List<Version> versions) {
    public Standing {
        versions = List.copyOf(versions);
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}

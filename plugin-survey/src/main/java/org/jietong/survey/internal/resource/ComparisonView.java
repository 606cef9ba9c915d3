package org.jietong.survey.internal.resource;

import java.util.Locale;
import java.util.Optional;
import org.jietong.survey.internal.life.Comparison;
import org.jietong.survey.internal.questionnaire.AnswerKey;
import org.jietong.survey.internal.questionnaire.Kind;

/**
 * What became of a key.
 *
 * @param key the key
 * @param kind what its values mean, in both versions
 * @param change what differs
 * @param earlier what was asked; left out when it was not
 * @param later what is asked; left out when it is not
 */
public record ComparisonView(
        String key, Kind kind, Comparison.Change change, Optional<String> earlier, Optional<String> later) {
    static ComparisonView of(Comparison comparison, Locale language) {
        AnswerKey known = comparison.later().or(comparison::earlier).orElseThrow();
        return new ComparisonView(
                comparison.key(),
                known.kind(),
                comparison.change(),
                comparison.earlier().map(key -> key.title().in(language)),
                comparison.later().map(key -> key.title().in(language)));
    }
}

package org.jietong.api.rules;

import java.util.List;
import java.util.Optional;

/**
 * What the table says of some facts.
 *
 * @param category the class
 * @param matched the rules that matched, with the reading that each rests on
 */
public record Classification(Category category, List<Match> matched) {
    public Classification {
        matched = List.copyOf(matched);
    }

    /**
     * A rule that matched.
     *
     * @param rule the rule's id in the table
     * @param annotation the reading it rests on, if the notice left it open
     */
    public record Match(String rule, Optional<Annotation> annotation) {}
}

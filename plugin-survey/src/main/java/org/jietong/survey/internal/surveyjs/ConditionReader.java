package org.jietong.survey.internal.surveyjs;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jietong.survey.internal.condition.Condition;
import org.jietong.survey.internal.condition.ConditionParser;
import org.jietong.survey.internal.condition.ConditionSyntaxException;

/** Reads conditions and sees to it that they look at what was asked before them. */
final class ConditionReader {
    private ConditionReader() {}

    /**
     * A condition that may be left out.
     *
     * @param asked the keys that it may look at
     */
    static Optional<Condition> optional(JsonPlace parent, String name, Set<String> asked) {
        if (!parent.has(name)) {
            return Optional.empty();
        }
        JsonPlace place = parent.at(name);
        if (!place.node().isTextual()) {
            place.wrongType("\"{…} = 1\"");
            return Optional.empty();
        }
        try {
            Condition condition = ConditionParser.parse(place.node().textValue());
            condition
                    .keys()
                    .distinct()
                    .filter(key -> !asked.contains(key))
                    .forEach(key -> place.wrong("NOT_ASKED_BEFORE", Map.of("key", key)));
            return Optional.of(condition);
        } catch (ConditionSyntaxException e) {
            place.wrong("NO_CONDITION", Map.of("position", Integer.toString(e.position()), "expected", e.expected()));
            return Optional.empty();
        }
    }
}

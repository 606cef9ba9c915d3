package org.jietong.api.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.Violation;

/**
 * Facts with those that were worked out from them.
 *
 * @param declared what was given
 * @param complete the same with what was worked out
 */
record Derivation(Facts declared, Facts complete) {
    private static final String NOT_ASKED = "UNKNOWN";

    /** The complete facts without those that were worked out and that the form does not know, by its refusal. */
    Facts asked(Problem refusal) {
        Set<String> unasked = refusal.violations().stream()
                .filter(violation -> violation.code().equals(NOT_ASKED))
                .map(Derivation::fact)
                .filter(this::isDerived)
                .collect(Collectors.toSet());
        Map<String, Object> asked = new LinkedHashMap<>(complete.values());
        asked.keySet().removeAll(unasked);
        return new Facts(asked);
    }

    /** A refusal that tells which of the values it is about were worked out. */
    Problem telling(Problem refusal) {
        return new Problem(
                refusal.type(),
                refusal.arguments(),
                refusal.violations().stream().map(this::telling).toList());
    }

    private Violation telling(Violation violation) {
        if (!isDerived(fact(violation))) {
            return violation;
        }
        Map<String, String> arguments = new LinkedHashMap<>(violation.arguments());
        arguments.put("derived", complete.values().get(fact(violation)).toString());
        return new Violation(violation.pointer(), violation.code(), arguments);
    }

    private boolean isDerived(String fact) {
        return complete.has(fact) && !declared.has(fact);
    }

    /** The fact that a violation is about, as the rule engine points at it. */
    private static String fact(Violation violation) {
        return violation.pointer().replaceFirst("^/", "");
    }
}

package org.jietong.api.problem;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Why something was refused: the type from the catalogue, what its detail text names, and every violation at once.
 *
 * @param type entry of the catalogue
 * @param arguments values for the detail text, by name; never personal data
 * @param violations all the places that are wrong, empty when the request is well formed but cannot be done
 */
public record Problem(ProblemType type, Map<String, String> arguments, List<Violation> violations) {
    public Problem {
        Objects.requireNonNull(type, "type");
        arguments = Map.copyOf(arguments);
        violations = List.copyOf(violations);
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, Map.of(), List.of());
    }

    public static Problem of(ProblemType type, Map<String, String> arguments) {
        return new Problem(type, arguments, List.of());
    }

    public static Problem of(ProblemType type, List<Violation> violations) {
        return new Problem(type, Map.of(), violations);
    }

    /** The same problem with each violation at the place where it stands in another form of the request. */
    public Problem placed(UnaryOperator<Violation> places) {
        return new Problem(type, arguments, violations.stream().map(places).toList());
    }
}

package org.jietong.core.internal.cases.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/** Collects all that is wrong with a request. */
public final class Violations {
    private final List<Violation> found = new ArrayList<>();

    public Violations add(String pointer, String code) {
        return add(Violation.of(pointer, code));
    }

    public Violations add(Violation violation) {
        found.add(violation);
        return this;
    }

    public Violations addAll(List<Violation> violations) {
        found.addAll(violations);
        return this;
    }

    /** Something that has to be there; says whether it is. */
    public boolean present(String pointer, Object value) {
        if (value == null) {
            add(pointer, "MISSING");
        }
        return value != null;
    }

    /** A single line of text that has to be there. */
    public Violations line(String pointer, String value, int max) {
        if (value == null || value.isBlank()) {
            return add(pointer, "MISSING");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return add(pointer, "MALFORMED");
        }
        return atMost(pointer, value, max);
    }

    /** Text of one or more lines that has to be there. */
    public Violations text(String pointer, String value, int max) {
        if (value == null || value.isBlank()) {
            return add(pointer, "MISSING");
        }
        if (value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            return add(pointer, "MALFORMED");
        }
        return atMost(pointer, value, max);
    }

    public Violations text(String pointer, Optional<String> value, int max) {
        value.ifPresent(given -> text(pointer, given, max));
        return this;
    }

    /** A text of a certain shape that has to be there. */
    public Violations shape(String pointer, String value, Pattern shape) {
        if (value == null || value.isBlank()) {
            return add(pointer, "MISSING");
        }
        return shape.matcher(value).matches() ? this : add(pointer, "MALFORMED");
    }

    /** A list that can be too long. */
    public Violations entries(String pointer, int number, int max) {
        if (number > max) {
            add(new Violation(pointer, "TOO_MANY", Map.of("max", Integer.toString(max))));
        }
        return this;
    }

    private Violations atMost(String pointer, String value, int max) {
        if (value.length() > max) {
            add(new Violation(pointer, "TOO_LONG", Map.of("max", Integer.toString(max))));
        }
        return this;
    }

    public List<Violation> found() {
        return List.copyOf(found);
    }

    /** The value when nothing is wrong, otherwise a refusal with everything that is. */
    public <T> Outcome<T> unlessAny(T value) {
        return found.isEmpty() ? Outcome.done(value) : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, found));
    }
}

package org.jietong.survey.internal.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jietong.api.problem.Violation;

/**
 * A place in a definition. Reading never fails: whatever is wrong becomes a violation and a neutral value stands in for it,
 * so that everything that is wrong is named at once.
 */
final class JsonPlace {
    /** Names and codes: they become part of keys and of headings of columns. */
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,59}");

    private final String pointer;
    private final JsonNode node;
    private final List<Violation> violations;

    JsonPlace(JsonNode node, List<Violation> violations) {
        this("", node, violations);
    }

    private JsonPlace(String pointer, JsonNode node, List<Violation> violations) {
        this.pointer = pointer;
        this.node = node;
        this.violations = violations;
    }

    JsonNode node() {
        return node;
    }

    void wrong(String code) {
        wrong(code, Map.of());
    }

    void wrong(String code, Map<String, String> arguments) {
        violations.add(new Violation(pointer, code, arguments));
    }

    /** Something is missing, or is of the wrong type. */
    void wrongType(String expected) {
        if (node.isMissingNode() || node.isNull()) {
            wrong("MISSING");
        } else {
            wrong("WRONG_TYPE", Map.of("expected", expected));
        }
    }

    boolean has(String name) {
        return node.has(name);
    }

    JsonPlace at(String name) {
        return new JsonPlace(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.path(name), violations);
    }

    /** Says whether this is an object; each property that is not of the subset is wrong. */
    boolean isObjectOf(Set<String> known) {
        if (!node.isObject()) {
            wrongType("{…}");
            return false;
        }
        node.fieldNames().forEachRemaining(name -> {
            if (name.startsWith("defaultValue") || name.equals("correctAnswer")) {
                at(name).wrong("NO_DEFAULT_ANSWER");
            } else if (!known.contains(name)) {
                at(name).wrong("OUTSIDE_SUBSET", Map.of("known", String.join(", ", new TreeSet<>(known))));
            }
        });
        return true;
    }

    /** The elements of a list. */
    <T> List<T> elements(int least, int most, Function<JsonPlace, T> reader) {
        List<T> read = new ArrayList<>();
        if (!node.isArray()) {
            wrongType("[…]");
            return read;
        }
        if (node.size() < least) {
            wrong("TOO_FEW", Map.of("minimum", Integer.toString(least)));
        }
        if (node.size() > most) {
            wrong("TOO_MANY", Map.of("max", Integer.toString(most)));
        }
        for (int i = 0; i < Math.min(node.size(), most); i++) {
            read.add(reader.apply(new JsonPlace(pointer + "/" + i, node.get(i), violations)));
        }
        return read;
    }

    /** A name of the given shape; empty when it is none. */
    Optional<String> name() {
        if (!node.isTextual()) {
            wrongType("\"…\"");
            return Optional.empty();
        }
        if (!NAME.matcher(node.textValue()).matches()) {
            wrong("WRONG_FORMAT", Map.of("expected", NAME.pattern()));
            return Optional.empty();
        }
        return Optional.of(node.textValue());
    }

    /** A yes or no that may be left out, which means no. */
    boolean flag() {
        if (!node.isMissingNode() && !node.isBoolean()) {
            wrongType("true, false");
        }
        return node.booleanValue();
    }

    /** A whole number that may be left out. */
    int whole(int least, int most, int otherwise) {
        if (node.isMissingNode()) {
            return otherwise;
        }
        if (!node.isInt()) {
            wrongType(least + "…" + most);
            return otherwise;
        }
        if (node.intValue() < least || node.intValue() > most) {
            wrong("OUT_OF_RANGE", Map.of("min", Integer.toString(least), "max", Integer.toString(most)));
            return otherwise;
        }
        return node.intValue();
    }
}

package org.jietong.rules.internal.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jietong.api.problem.Violation;

/** Turns the errors of the schema validator into violations that name place, fault and bound. */
final class ViolationReader {
    private static final Pattern INSIDE_A_CHOICE = Pattern.compile("/(?:oneOf|anyOf)/[0-9]+(?:/|$)");
    private static final Pattern ONE_OF_THESE = Pattern.compile("(.*)/anyOf/[0-9]+/required");
    private static final Map<String, String> BOUNDS = Map.of(
            "maxLength", "TOO_LONG",
            "minLength", "TOO_SHORT",
            "maxItems", "TOO_MANY",
            "minItems", "TOO_FEW",
            "multipleOf", "NOT_A_MULTIPLE");

    private final JsonNode form;

    ViolationReader(JsonNode form) {
        this.form = form;
    }

    /** One violation for each fault; a value of the wrong type has no other fault. */
    List<Violation> violations(List<Error> errors) {
        Set<String> wrongType = errors.stream()
                .filter(error -> error.getKeyword().equals("type"))
                .map(error -> Pointers.of(error.getInstanceLocation()))
                .collect(Collectors.toSet());
        List<Violation> violations = new ArrayList<>(missingAlternatives(errors));
        for (Error error : errors) {
            String pointer = Pointers.of(error.getInstanceLocation());
            boolean told = INSIDE_A_CHOICE
                            .matcher(error.getEvaluationPath().toString())
                            .find()
                    || (wrongType.contains(pointer) && !error.getKeyword().equals("type"));
            if (!told) {
                violations.add(violation(pointer, error));
            }
        }
        return violations;
    }

    /** Of names that will do instead of each other, where none is given, the first is missing. */
    private static List<Violation> missingAlternatives(List<Error> errors) {
        Map<String, Violation> missing = new LinkedHashMap<>();
        for (Error error : errors) {
            String pointer = Pointers.of(error.getInstanceLocation());
            Matcher place = ONE_OF_THESE.matcher(error.getEvaluationPath().toString());
            if (place.matches()) {
                missing.merge(
                        pointer + " " + place.group(1),
                        missing(pointer, error.getProperty()),
                        (first, other) -> orElse(first, other.arguments().get("name")));
            }
        }
        return List.copyOf(missing.values());
    }

    private static Violation orElse(Violation first, String alternative) {
        Map<String, String> arguments = new LinkedHashMap<>(first.arguments());
        arguments.merge("alternatives", alternative, (one, other) -> one + ", " + other);
        return new Violation(first.pointer(), first.code(), arguments);
    }

    private Violation violation(String pointer, Error error) {
        String bound = error.getSchemaNode().asText();
        return switch (error.getKeyword()) {
            case "required" -> missing(pointer, error.getProperty());
            case "additionalProperties", "unevaluatedProperties" -> unknown(pointer, error);
            case "type" -> new Violation(pointer, "WRONG_TYPE", Map.of("expected", bound));
            case "minimum" -> below(pointer, "≥", bound);
            case "exclusiveMinimum" -> below(pointer, ">", bound);
            case "maximum" -> above(pointer, "≤", bound);
            case "exclusiveMaximum" -> above(pointer, "<", bound);
            case "oneOf", "anyOf", "enum", "const" -> choice(pointer, error.getSchemaNode());
            case "maxLength", "maxItems" ->
                new Violation(pointer, BOUNDS.get(error.getKeyword()), Map.of("maximum", bound));
            case "minLength", "minItems" ->
                new Violation(pointer, BOUNDS.get(error.getKeyword()), Map.of("minimum", bound));
            case "multipleOf" -> new Violation(pointer, BOUNDS.get(error.getKeyword()), Map.of("step", bound));
            case "uniqueItems" -> Violation.of(pointer, "DUPLICATE");
            case "pattern", "format" -> new Violation(pointer, "WRONG_FORMAT", Map.of("expected", bound));
            default -> new Violation(pointer, "INVALID", Map.of("rule", error.getKeyword()));
        };
    }

    static Violation missing(String pointer, String name) {
        return new Violation(Pointers.child(pointer, name), "MISSING", Map.of("name", name));
    }

    private Violation unknown(String pointer, Error error) {
        String name = error.getProperty();
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("name", name);
        NearestName.to(name, siblings(error)).ifPresent(nearest -> arguments.put("nearest", nearest));
        return new Violation(Pointers.child(pointer, name), "UNKNOWN", arguments);
    }

    /** The names that the schema knows where an unknown one stands. */
    private Set<String> siblings(Error error) {
        JsonNode schema = form;
        for (int i = 0; i < error.getEvaluationPath().getNameCount() - 1; i++) {
            Object step = error.getEvaluationPath().getElement(i);
            schema = step instanceof Integer index ? schema.path(index) : schema.path(step.toString());
        }
        Set<String> names = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Violation below(String pointer, String comparison, String bound) {
        return new Violation(pointer, "BELOW_MINIMUM", Map.of("minimum", bound, "comparison", comparison));
    }

    private static Violation above(String pointer, String comparison, String bound) {
        return new Violation(pointer, "ABOVE_MAXIMUM", Map.of("maximum", bound, "comparison", comparison));
    }

    private static Violation choice(String pointer, JsonNode choices) {
        List<String> known = new ArrayList<>();
        if (choices.isArray()) {
            choices.forEach(each -> known.add((each.has("const") ? each.get("const") : each).asText()));
        } else {
            known.add(choices.asText());
        }
        return new Violation(pointer, "NOT_A_CHOICE", Map.of("choices", String.join(", ", known)));
    }
}

package org.jietong.rules.internal.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Facts;
import org.jietong.api.text.LocalizedText;

/** The form of a pack. Safe for use by many threads. */
public final class Form {
    /** The file with the form. */
    public static final String FILE = "form.schema.json";

    private final JsonNode tree;
    private final Schema schema;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> required = new TreeSet<>();

    Form(JsonNode tree, Schema schema) {
        this.tree = tree;
        this.schema = schema;
        tree.path("properties").fieldNames().forEachRemaining(names::add);
        tree.path("required").forEach(name -> required.add(name.textValue()));
        alternatives(tree.path("anyOf")).forEach(required::add);
    }

    /** The names that will do instead of each other; none where facts may do without all of them. */
    private static Set<String> alternatives(JsonNode anyOf) {
        Set<String> names = new TreeSet<>();
        for (JsonNode one : anyOf) {
            if (one.path("required").isEmpty()) {
                return Set.of();
            }
            one.path("required").forEach(name -> names.add(name.textValue()));
        }
        return names;
    }

    /** The facts it asks for. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /** Whether facts without this one are refused, unless others are given that will do instead. */
    public boolean requires(String fact) {
        return required.contains(fact);
    }

    /** The JSON type of a fact, empty when the form does not say. */
    public String type(String fact) {
        return tree.path("properties").path(fact).path("type").asText("");
    }

    /** What readers call a fact: its title, or its name when the form does not know it. */
    public LocalizedText title(String fact) {
        return text(tree.path("properties").path(fact).path("x-title"), fact);
    }

    /** What readers call a value of a fact that is a choice; the value itself when it is none. */
    public LocalizedText title(String fact, String value) {
        for (JsonNode choice : tree.path("properties").path(fact).path("oneOf")) {
            if (choice.path("const").asText().equals(value)) {
                return text(choice.path("x-title"), value);
            }
        }
        return new LocalizedText(value, value);
    }

    /** The unit of a fact, empty when it has none. */
    public LocalizedText unit(String fact) {
        return text(tree.path("properties").path(fact).path("x-unit"), "");
    }

    private static LocalizedText text(JsonNode both, String otherwise) {
        return new LocalizedText(
                both.path("zh").asText(otherwise), both.path("en").asText(otherwise));
    }

    /** What is wrong with facts, all of it; empty when they satisfy the form. */
    public List<Violation> violations(Facts facts) {
        BoundedFacts bounded = BoundedFacts.of(facts);
        List<Violation> violations = new ViolationReader(tree).violations(schema.validate(bounded.json()));
        return bounded.complete(violations);
    }

    /** Whether the form admits a value for a fact, whatever the other facts are. */
    public boolean admits(String fact, Object value) {
        String pointer = "/" + fact;
        return violations(Facts.of(Map.of(fact, value))).stream()
                .noneMatch(violation -> violation.pointer().equals(pointer));
    }

    /** The form for readers of a language. */
    public String in(Locale locale) {
        return FormText.in(tree, locale);
    }

    /** Facts as formulas see them: every fact of the form, {@code null} for one that was not given. */
    public Map<String, Object> complete(Facts facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, null));
        values.putAll(facts.values());
        return values;
    }
}

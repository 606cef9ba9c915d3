package org.jietong.rules.internal.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;
import org.jietong.rules.internal.pack.Place;

/** Reads the form of a pack. */
public final class FormReader {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** JSON Schema with the keywords for readers; one it does not know is told to the log each time a form is read. */
    private static final Dialect WITH_TEXTS = Dialect.builder(Dialects.getDraft202012())
            .keywords(FormText.KEYWORDS.stream().map(AnnotationKeyword::new).toList())
            .build();

    private FormReader() {}

    /**
     * Reads the form.
     *
     * @return the form; empty, with findings, when facts cannot be held against it
     */
    public static Optional<Form> read(PackFiles files, Findings findings) {
        return files.place(Form.FILE).flatMap(place -> form(place, findings));
    }

    /** The form of a pack that passed its check, for readers of a language; empty when the pack has none. */
    public static Optional<String> shown(PackFiles files, Locale locale) {
        return files.json(Form.FILE).map(tree -> FormText.in(tree, locale));
    }

    private static Optional<Form> form(Place place, Findings findings) {
        JsonNode tree = place.node();
        if (!tree.path("type").asText().equals("object")
                || !tree.path("additionalProperties").isBoolean()
                || tree.path("additionalProperties").booleanValue()) {
            place.wrong("FORM_NOT_CLOSED");
            return Optional.empty();
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(WITH_TEXTS);
        List<Error> errors = registry.getSchema(SchemaLocation.of(DIALECT)).validate(tree);
        errors.forEach(error -> findings.error(
                "FORM_INVALID",
                Form.FILE + "#" + Pointers.of(error.getInstanceLocation()),
                "detail",
                error.getMessage()));
        if (!errors.isEmpty() || !refersOnlyToItself(place)) {
            return Optional.empty();
        }
        texts(place, findings);
        try {
            Schema schema = registry.getSchema(withDialect(tree));
            schema.initializeValidators();
            return Optional.of(new Form(tree, schema));
        } catch (SchemaException e) {
            place.wrong("FORM_INVALID", "detail", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static JsonNode withDialect(JsonNode tree) {
        ObjectNode schema = tree.deepCopy();
        schema.put("$schema", DIALECT);
        schema.remove("$id");
        return schema;
    }

    /** A form that refers to another place would have it fetched. */
    private static boolean refersOnlyToItself(Place place) {
        boolean own = true;
        for (String keyword : List.of("$ref", "$dynamicRef")) {
            for (JsonNode reference : place.node().findValues(keyword)) {
                own &= reference.asText().startsWith("#");
            }
        }
        String dialect = place.node().path("$schema").asText(DIALECT);
        if (!own || !dialect.equals(DIALECT)) {
            place.wrong("FORM_INVALID", "detail", own ? dialect : "$ref");
        }
        return own && dialect.equals(DIALECT);
    }

    private static void texts(Place schema, Findings findings) {
        Place properties = schema.at("properties");
        for (Map.Entry<String, JsonNode> property : properties.node().properties()) {
            Place place = properties.at(property.getKey());
            place.localized("x-title");
            place.optional("x-description", place::localized);
            place.optional("x-unit", place::localized);
            if (place.has("oneOf")) {
                place.list("oneOf", choice -> choice.localized("x-title"));
            }
            texts(place, findings);
            if (place.has("items")) {
                texts(place.at("items"), findings);
            }
        }
    }
}

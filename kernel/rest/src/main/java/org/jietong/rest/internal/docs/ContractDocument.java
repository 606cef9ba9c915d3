package org.jietong.rest.internal.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jietong.rest.internal.extension.Description;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The OpenAPI document with the parts of the extensions. */
final class ContractDocument {
    private static final Logger LOG = LoggerFactory.getLogger(ContractDocument.class);

    private final ObjectMapper mapper = new ObjectMapper();

    /** The kernel's document, to which each extension adds what it has, under its own address. */
    byte[] with(InputStream kernel, List<Description> extensions) throws IOException {
        ObjectNode document = (ObjectNode) mapper.readTree(kernel);
        for (Description extension : extensions) {
            JsonNode components = extension.document().path("components");
            if (clashes(document.path("components"), components)) {
                LOG.warn("Extension {} describes something under a name that is taken", extension.name());
            } else {
                add(document, extension);
            }
        }
        return mapper.writeValueAsBytes(document);
    }

    private static boolean clashes(JsonNode present, JsonNode more) {
        return more.properties().stream().anyMatch(kind -> kind.getValue().properties().stream()
                .anyMatch(entry -> present.path(kind.getKey()).has(entry.getKey())));
    }

    private static void add(ObjectNode document, Description extension) {
        ObjectNode paths = document.withObject("/paths");
        extension
                .document()
                .path("paths")
                .properties()
                .forEach(path -> paths.set("/extensions/" + extension.name() + path.getKey(), path.getValue()));
        extension.document().path("components").properties().forEach(kind -> kind.getValue()
                .properties()
                .forEach(entry -> document.withObject("/components")
                        .withObjectProperty(kind.getKey())
                        .set(entry.getKey(), entry.getValue())));
        ArrayNode tags = document.withArray("/tags");
        extension.document().path("tags").forEach(tags::add);
    }
}

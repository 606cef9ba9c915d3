package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractTest {
    private final Api api = new Api();
    private final JsonNode contract = api.get("openapi.json").answer().json();

    @Test
    void theDescriptionNamesEveryOperationAndNoOther() {
        Set<String> described = new TreeSet<>();
        contract.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> served = Operations.of(api.handler()).stream()
                .map(operation -> operation.method() + " " + operation.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(served);
    }

    @Test
    void theDescriptionSaysWhatIsOpenToAnyone() {
        for (Operations operation : Operations.of(api.handler())) {
            JsonNode described = contract.path("paths")
                    .path(operation.path())
                    .path(operation.method().toLowerCase(Locale.ROOT));
            assertThat(described.has("security")).as(operation.toString()).isEqualTo(operation.open());
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(contract.path("openapi").asText()).startsWith("3.1.");
        assertThat(contract.findValuesAsText("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(
                        contract.at(ref.substring(1)).isMissingNode())
                .as(ref)
                .isFalse());
    }

    @Test
    void operationsAreNamedOnceAndEveryPlaceInAPathIsDescribed() {
        List<String> ids = contract.path("paths").findValuesAsText("operationId");
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(Operations.of(api.handler()).size());
        contract.path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            Set<String> places = new TreeSet<>();
            operation.path("parameters").forEach(parameter -> {
                JsonNode resolved = resolved(parameter);
                if (resolved.path("in").asText().equals("path")) {
                    places.add("{" + resolved.path("name").asText() + "}");
                }
            });
            assertThat(Pattern.compile("\\{\\w+}")
                            .matcher(path.getKey())
                            .results()
                            .map(r -> r.group()))
                    .as(path.getKey())
                    .containsExactlyInAnyOrderElementsOf(places);
        }));
    }

    @Test
    void everyErrorIsAProblem() {
        contract.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("responses").has("default")).isTrue();
                    operation.path("responses").properties().forEach(response -> {
                        if (!response.getKey().matches("[23].*")) {
                            assertThat(resolved(response.getValue())
                                            .at("/content/application~1problem+json/schema/$ref")
                                            .asText())
                                    .isEqualTo("#/components/schemas/Problem");
                        }
                    });
                }));
    }

    @Test
    void everyViewAndRequestAgreesWithItsSchema() throws IOException {
        for (Class<?> type : Records.all()) {
            JsonNode schema = contract.at("/components/schemas/" + Records.name(type));
            JsonNode object = schema.has("oneOf") ? schema.at("/oneOf/0") : schema;
            Set<String> fields = new TreeSet<>();
            Set<String> required = new TreeSet<>();
            for (RecordComponent component : type.getRecordComponents()) {
                fields.add(component.getName());
                if (component.getType() != Optional.class) {
                    required.add(component.getName());
                }
                if (component.getType().isEnum()) {
                    assertThat(object.path("properties")
                                    .path(component.getName())
                                    .path("enum"))
                            .as(type + " " + component)
                            .extracting(JsonNode::asText)
                            .containsExactlyElementsOf(
                                    Stream.of(component.getType().getEnumConstants())
                                            .map(Object::toString)
                                            .toList());
                }
            }
            Set<String> described = new TreeSet<>();
            object.path("properties").fieldNames().forEachRemaining(described::add);
            Set<String> demanded = new TreeSet<>();
            object.path("required").forEach(name -> demanded.add(name.asText()));
            assertThat(described).as(type.getName()).isEqualTo(fields);
            assertThat(demanded).as(type.getName()).isEqualTo(required);
        }
    }

    @Test
    void theDescriptionOfSigningInHasEveryNameThatIsTaken() {
        assertThat(contract.at("/components/schemas/SignInRequest/oneOf"))
                .extracting(form -> form.at("/required/0").asText() + " "
                        + form.path("properties").size())
                .containsExactly("user 4", "login 4", "username 4");
    }

    @Test
    void thePageRunsScriptsOfItsOwnOnly() {
        Api.Answer page = api.get("docs").answer();
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self';");
        assertThat(page.body()).doesNotContain("<script>");
        for (String file : List.of("initializer.js", "swagger-ui-bundle.js", "swagger-ui.css")) {
            assertThat(page.body()).contains("/api/v1/docs/" + file);
            assertThat(api.get("docs/" + file).answer().status()).as(file).isEqualTo(200);
        }
        assertThat(api.get("docs/other.js").answer().status()).isEqualTo(404);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }
}

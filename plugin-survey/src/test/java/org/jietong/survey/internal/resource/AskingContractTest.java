package org.jietong.survey.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.extension.Open;
import org.jietong.api.extension.Permitted;
import org.junit.jupiter.api.Test;

/** The resources are those of the contract, each closed unless it is meant to be open, with texts in both languages. */
class AskingContractTest {
    private static final List<Class<?>> RESOURCES = List.of(
            SheetsResource.class,
            QuestionnairesResource.class,
            InvitationsResource.class,
            ResponsesResource.class,
            AnsweredFilesResource.class);

    private static Stream<Method> methods(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method).isPresent());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String operation(Class<?> resource, Method method) {
        String path = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .map("/"::concat)
                .orElse("");
        return verb(method).orElseThrow() + " /"
                + resource.getAnnotation(Path.class).value() + path;
    }

    private static JsonNode contract() throws IOException {
        return new ObjectMapper().readTree(AskingContractTest.class.getResourceAsStream("/contract/asking.json"));
    }

    @Test
    void theContractHasEveryOperationAndNoOther() throws IOException {
        Set<String> described = new TreeSet<>();
        contract().path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> offered = RESOURCES.stream()
                .flatMap(resource -> methods(resource).map(method -> operation(resource, method)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(offered);
    }

    @Test
    void theContractSaysWhatIsOpen() throws IOException {
        JsonNode paths = contract().path("paths");
        for (Class<?> resource : RESOURCES) {
            methods(resource).forEach(method -> {
                String[] operation = operation(resource, method).split(" ");
                boolean said = paths.path(operation[1])
                        .path(operation[0].toLowerCase(Locale.ROOT))
                        .path("security")
                        .isArray();
                boolean open = resource.isAnnotationPresent(Open.class) || method.isAnnotationPresent(Open.class);
                boolean permitted =
                        resource.isAnnotationPresent(Permitted.class) || method.isAnnotationPresent(Permitted.class);
                assertThat(said).as(operation[1]).isEqualTo(open);
                assertThat(permitted).as(operation[1]).isNotEqualTo(open);
            });
        }
    }

    @Test
    void onlyRespondentsNeedNoSession() {
        assertThat(RESOURCES.stream()
                        .flatMap(AskingContractTest::methods)
                        .filter(method -> method.isAnnotationPresent(Open.class)
                                || method.getDeclaringClass().isAnnotationPresent(Open.class))
                        .map(Method::getDeclaringClass))
                .containsOnly(SheetsResource.class);
    }

    @Test
    void everyReferenceOfTheContractLeadsSomewhere() throws IOException {
        JsonNode contract = contract();
        assertThat(contract.findValuesAsText("$ref"))
                .filteredOn(reference -> reference.startsWith("#/components/schemas/"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                contract.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(texts("zh-CN").stringPropertyNames())
                .isNotEmpty()
                .isEqualTo(texts("en").stringPropertyNames());
    }

    private static Properties texts(String language) throws IOException {
        String path = "/texts/asking_" + language + ".properties";
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(AskingContractTest.class.getResourceAsStream(path), path),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}

package org.jietong.survey.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.extension.Permitted;
import org.jietong.survey.internal.export.Codebook;
import org.jietong.survey.internal.figures.RecommendationCell;
import org.jietong.survey.internal.figures.ResponseCell;
import org.jietong.survey.internal.figures.SatisfactionCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and exports are those of the contract, closed to whoever lacks the permission, with texts in both languages. */
class FiguresContractTest {
    private static final List<Class<?>> RESOURCES = List.of(FiguresResource.class, ExportsResource.class);

    private static JsonNode contract() throws IOException {
        return new ObjectMapper().readTree(FiguresContractTest.class.getResourceAsStream("/contract/figures.json"));
    }

    private static Stream<Method> methods(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(GET.class));
    }

    @Test
    void theContractHasEveryOperationAndNoOther() throws IOException {
        Set<String> described = new TreeSet<>();
        contract().path("paths").fieldNames().forEachRemaining(described::add);
        Set<String> offered = RESOURCES.stream()
                .flatMap(resource -> methods(resource)
                        .map(method -> "/" + resource.getAnnotation(Path.class).value() + "/"
                                + method.getAnnotation(Path.class).value()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(offered);
    }

    @Test
    void nothingIsOpen() {
        RESOURCES.forEach(resource -> assertThat(methods(resource))
                .allMatch(method ->
                        resource.isAnnotationPresent(Permitted.class) || method.isAnnotationPresent(Permitted.class)));
    }

    @Test
    void whatIsWrittenIsTakenOutByAPermissionOfItsOwn() {
        assertThat(permission("texts")).isEqualTo(ExportsResource.EXPORT_TEXTS).isNotEqualTo(permission("answers"));
    }

    private static String permission(String name) {
        return methods(ExportsResource.class)
                .filter(method -> method.getName().equals(name))
                .map(method -> method.getAnnotation(Permitted.class).value())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(classes = {ResponseCell.class, SatisfactionCell.class, RecommendationCell.class, Codebook.class})
    void theContractNamesEveryFieldOfWhatIsAnswered(Class<?> answer) throws IOException {
        Set<String> described = new TreeSet<>();
        contract()
                .at("/components/schemas/Survey" + answer.getSimpleName() + "/properties")
                .fieldNames()
                .forEachRemaining(described::add);
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(answer.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void everyReferenceOfTheContractLeadsSomewhere() throws IOException {
        JsonNode contract = contract();
        assertThat(contract.findValuesAsText("$ref"))
                .filteredOn(reference -> reference.startsWith("#/components/schemas/"))
                .isNotEmpty()
                .allMatch(reference -> contract.at(reference.substring(1)).isObject());
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(texts("zh-CN")).isNotEmpty().isEqualTo(texts("en"));
    }

    private static Set<String> texts(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                FiguresContractTest.class.getResourceAsStream("/texts/figures_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }
}

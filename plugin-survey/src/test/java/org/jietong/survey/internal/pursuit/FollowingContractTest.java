package org.jietong.survey.internal.pursuit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jietong.api.extension.Grant;
import org.jietong.api.extension.Permitted;
import org.jietong.survey.internal.kernel.TextFile;
import org.junit.jupiter.api.Test;

/** What is promised over HTTP is what there is: every method described, permitted and worded in both languages. */
class FollowingContractTest {
    private static final List<Class<?>> RESOURCES = List.of(
            PlansResource.class,
            FollowUpsResource.class,
            CallsResource.class,
            RectificationsResource.class,
            OpinionsResource.class);
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private static Stream<Method> methods(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> !verbs(method).isEmpty());
    }

    private static List<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String path(Class<?> resource, Method method) {
        String below = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        return "/" + resource.getAnnotation(Path.class).value() + below;
    }

    private static JsonNode contract() throws IOException {
        String file = "/contract/following.json";
        try (InputStream in = Objects.requireNonNull(FollowingContractTest.class.getResourceAsStream(file), file)) {
            return new ObjectMapper().readTree(in);
        }
    }

    @Test
    void everyMethodIsDescribedAndNothingElseIs() throws IOException {
        Set<String> there = new TreeSet<>();
        RESOURCES.forEach(resource ->
                methods(resource).forEach(method -> there.add(verbs(method).get(0) + " " + path(resource, method))));
        Set<String> described = new TreeSet<>();
        contract().path("paths").properties().forEach(entry -> entry.getValue()
                .fieldNames()
                .forEachRemaining(verb -> described.add(verb + " " + entry.getKey())));
        assertThat(described).isEqualTo(there).allMatch(line -> METHODS.contains(line.split(" ")[0]));
    }

    @Test
    void everyMethodNamesAPermissionThatIsGrantedToSomebody() {
        List<String> granted =
                Permissions.grants().stream().map(Grant::permission).toList();
        RESOURCES.forEach(resource -> methods(resource).forEach(method -> assertThat(
                        method.getAnnotation(Permitted.class).value())
                .as(method.toString())
                .isIn(granted)));
        assertThat(Permissions.grants()).noneMatch(grant -> grant.roles().isEmpty());
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        for (String name : List.of("following", "messages")) {
            TextFile texts = TextFile.named(name);
            assertThat(texts.en().keySet()).isNotEmpty().isEqualTo(texts.zh().keySet());
        }
    }

    @Test
    void everyMessageHasATextForEachWay() {
        TextFile texts = TextFile.named("messages");
        List<String> templates = List.of(
                "survey-question",
                "survey-reminder",
                "survey-reply",
                "rectification-opened",
                "rectification-overdue",
                "rectification-closed");
        assertThat(texts.zh()).hasSize(templates.size() * 4);
        templates.forEach(template -> Stream.of("sms", "wechat", "subject", "mail")
                .forEach(way -> assertThat(texts.text(template + "." + way, "en"))
                        .as(template + "." + way)
                        .isPresent()));
    }
}

package org.jietong.rest.internal.extension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jietong.api.extension.Extension;
import org.jietong.api.extension.Grant;
import org.jietong.rest.internal.extension.sample.SampleExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An extension's resources answer as the kernel's do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtensionResourcesTest {
    private static final String THINGS = "extensions/sample/things";
    private static final String[] CLERK = {"Authorization", "Bearer " + ExtensionServer.CLERK};

    private ExtensionServer server;

    @BeforeAll
    void serve() throws Exception {
        server = new ExtensionServer();
        server.mounted(new SampleExtension(() -> CompletableFuture.completedFuture("hello"), server));
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
    }

    @Test
    void anOpenMethodAnswersAnybodyInTheirLanguage() throws Exception {
        HttpResponse<String> answer = server.get("extensions/sample/greeting", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("greeting").asText()).isEqualTo("hello");
        assertThat(json(answer).path("language").asText()).isEqualTo("en");
        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void everyAnswerCarriesTheHeadersOfTheKernel() {
        HttpResponse<String> answer = server.get("extensions/sample/greeting");

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Jietong-Request-Id")).isPresent();
    }

    @Test
    void aMethodThatSaysNothingOfAccessRefusesEverybody() {
        assertThat(server.get("extensions/sample/forgotten").statusCode()).isEqualTo(401);
        assertThat(server.get("extensions/sample/forgotten", CLERK).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPermissionIsForTheRolesOfItsGrant() {
        assertThat(server.get(THINGS + "/3").statusCode()).isEqualTo(401);
        assertThat(server.get(THINGS + "/3", "Authorization", "Bearer wrong").statusCode())
                .isEqualTo(401);
        assertThat(server.get(THINGS + "/3", "Authorization", "Bearer " + ExtensionServer.SUPERVISOR)
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.get(THINGS + "/3", CLERK).body()).contains("\"colour\":\"clerk\"");
    }

    @Test
    void whatIsWrongWithABodyIsNamedByPlaceInTheReadersLanguage() throws Exception {
        HttpResponse<String> malformed = server.send("POST", THINGS, "{\"colour\": \"red\", \"shape\": [1,", CLERK);
        HttpResponse<String> wrong = server.send("POST", THINGS, "{\"color\": 3, \"shape\": {}}", CLERK);
        HttpResponse<String> own = server.send(
                "POST", THINGS, "{\"colour\": \"none\", \"shape\": {}}", CLERK[0], CLERK[1], "Accept-Language", "en");

        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(json(malformed).at("/violations/0/pointer").asText()).startsWith("/shape");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).path("violations").findValuesAsText("pointer")).containsExactly("/color", "/colour");
        assertThat(json(own).at("/violations/0/message").asText()).isEqualTo("There is no colour none");
        assertThat(own.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aBodyWhoseShapeIsItsOwnIsGivenAsATree() {
        assertThat(server.send("PUT", "extensions/sample/shape", "{\"a\": [1, 2.50]}")
                        .body())
                .isEqualTo("{\"a\":[1,2.50]}");
        assertThat(server.send("PUT", "extensions/sample/shape", "{\"a\": 1, \"a\": 2}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRequestUnderAKeyIsAnsweredTheSameAgain() {
        String[] keyed = {CLERK[0], CLERK[1], "Idempotency-Key", "once"};
        String red = "{\"colour\": \"red\", \"shape\": 1}";

        HttpResponse<String> first = server.send("POST", THINGS, red, keyed);
        HttpResponse<String> again = server.send("POST", THINGS, red, keyed);
        HttpResponse<String> other = server.send("POST", THINGS, "{\"colour\": \"blue\", \"shape\": 1}", keyed);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).startsWith("/api/v1/extensions/sample/things/"));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void aBodyLargerThanAnyHonestOneIsRefused() {
        String large = "{\"colour\": \"" + "x".repeat(1024 * 1024) + "\", \"shape\": 1}";

        assertThat(server.send("POST", THINGS, large, CLERK).statusCode()).isEqualTo(413);
    }

    @Test
    void theFiguresKnowItsRoutesWithoutValues() {
        server.get(THINGS + "/4711", CLERK);

        assertThat(server.answered)
                .contains("GET /extensions/sample/things/{number} 200")
                .noneMatch(line -> line.contains("4711"));
    }

    @Test
    void theContractDescribesIt() throws Exception {
        JsonNode contract = json(server.get("openapi.json"));

        assertThat(contract.path("paths").has("/extensions/sample/things")).isTrue();
        assertThat(contract.path("paths").has("/cases")).isTrue();
        assertThat(contract.at("/components/schemas").has("SampleThing")).isTrue();
        assertThat(contract.path("tags").findValuesAsText("name")).contains("Things", "Cases");
    }

    @Test
    void whatIsNotThereIsAProblemToo() throws Exception {
        HttpResponse<String> nothing = server.get("extensions/sample/nothing");
        HttpResponse<String> nobody = server.get("extensions/nobody/things");

        assertThat(json(nothing).path("type").asText()).isEqualTo("urn:jietong:problem:not-found");
        assertThat(json(nobody).path("type").asText()).isEqualTo("urn:jietong:problem:not-found");
    }

    @Test
    void anExtensionThatBreaksTheRulesIsLeftOut() {
        assertThat(server.mounted(new Changed("No Name", "{\"paths\": {}}", true)))
                .isEmpty();
        assertThat(server.mounted(new Changed("ungranted", "{\"paths\": {}}", false)))
                .isEmpty();
        assertThat(server.mounted(new Changed("undescribed", "[]", true))).isEmpty();
        assertThat(server.serving.present()).hasSize(1);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    /** The sample otherwise. */
    private record Changed(String name, String description, boolean granted) implements Extension {
        @Override
        public List<Object> resources() {
            return sample().resources();
        }

        @Override
        public List<Grant> grants() {
            return granted ? sample().grants() : List.of();
        }

        @Override
        public Optional<String> text(String name, String language) {
            return Optional.empty();
        }

        private static SampleExtension sample() {
            return new SampleExtension(() -> CompletableFuture.completedFuture(""), null);
        }
    }
}

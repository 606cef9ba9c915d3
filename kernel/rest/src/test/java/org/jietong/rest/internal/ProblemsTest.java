package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
    private final Api api = new Api();

    private Api.Answer classified(String body) {
        return api.post("utilities/water/classification").json(body).answer();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"facts\":{\"a\":NaN}} | /facts/a NOT_JSON",
                "{\"facts\":{\"a\":1e99999999999}} | /facts/a OUT_OF_RANGE",
                "{\"facts\":{\"a\":1,\"a\":2}} | /facts/a DUPLICATE_NAME",
                "{\"facts\":{}} {} | ' TRAILING_CONTENT'",
                "{\"facts\": | /facts NOT_JSON",
                "{\"facts\":{\"a\":[1,2,x]}} | /facts/a/2 NOT_JSON",
                "{\"facts\":{\"a\":[\"\\ud83d\\ude00\",\"\\ud83d\"]}} | /facts/a/1 HALF_CHARACTER",
                "{\"facts\":{\"a\":{\"\\ud83d\":1}}} | /facts/a NOT_JSON",
            })
    void whatIsNotOneJsonTextIsRefusedWithItsPlace(String body, String violation) {
        Api.Answer answer = classified(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:jietong:problem:malformed-request");
        assertThat(answer.violation(0)).isEqualTo(violation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /facts MISSING",
                "{\"facts\":[]} | /facts WRONG_TYPE",
                "[] | ' WRONG_TYPE'",
                "{\"facts\":{\"a\":1e400}} | /facts/a OUT_OF_RANGE",
                "{\"facts\":{\"a\":[{\"b/c\":1e-400}]}} | /facts/a/0/b~1c OUT_OF_RANGE",
                "{\"facts\":{},\"fatcs\":1} | /fatcs UNKNOWN",
            })
    void whatDoesNotFitIsRefusedWithItsPlace(String body, String violation) {
        Api.Answer answer = classified(body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.violation(0)).isEqualTo(violation);
    }

    @Test
    void everythingWrongIsNamedAtOnceAndAMisspeltNameWithTheOneMeant() {
        Api.Answer answer = api.post("cases")
                .header("Accept-Language", "en")
                .json("{\"aplicant\":{},\"applicant\":{\"name\":1,\"phone\":true},\"site\":{\"district\":\"x\"},"
                        + "\"channel\":\"PIGEON\",\"consent\":3,\"applications\":{}}")
                .answer();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("violations").findValuesAsText("pointer"))
                .containsExactly(
                        "/aplicant",
                        "/applicant/name",
                        "/applicant/phone",
                        "/site/district",
                        "/site/address",
                        "/channel",
                        "/consent",
                        "/applications");
        assertThat(answer.json().at("/violations/0/message").asText()).contains("did you mean “applicant”");
        assertThat(answer.json().at("/violations/5/message").asText()).contains("COUNTER, WEB");
    }

    @Test
    void brokenUtf8IsRefusedAndNotMended() {
        byte[] body = "{\"facts\":{\"a\":\"?\"}}".getBytes(StandardCharsets.US_ASCII);
        body[15] = (byte) 0xC3;
        Api.Answer answer = api.post("utilities/water/classification")
                .body("application/json", body)
                .answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violation(0)).isEqualTo(" NOT_UTF8");
    }

    @Test
    void anAnswerNamesNoMoreThanAHundredFaults() {
        String manyNames =
                IntStream.range(0, 5000).mapToObj(n -> "\"x" + n + "\":1,").collect(Collectors.joining());
        Api.Answer answer = classified("{" + manyNames + "\"facts\":{}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("violations")).hasSize(100);
    }

    @Test
    void aDeepNestIsRefused() {
        assertThat(classified("{\"facts\":" + "[".repeat(1000)).violation(0)).endsWith("JSON_TOO_COMPLEX");
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedAndUnreadWhenItIsAnnounced() {
        ByteArrayInputStream body = new ByteArrayInputStream(new byte[10 * 1024 * 1024]);
        Api.Answer announced = api.post("cases").header("Content-Length", String.valueOf(10 * 1024 * 1024)).stream(
                        "application/json", body)
                .answer();
        assertThat(announced.status()).isEqualTo(413);
        assertThat(body.available()).isEqualTo(10 * 1024 * 1024);
        Api.Answer streamed = api.post("cases")
                .body("application/json", new byte[10 * 1024 * 1024])
                .answer();
        assertThat(streamed.status()).isEqualTo(413);
        assertThat(streamed.json().path("type").asText()).isEqualTo("urn:jietong:problem:payload-too-large");
    }

    @Test
    void wrongAddressMethodAndTypesAreProblemsToo() {
        assertThat(type(api.get("nowhere"), 404)).isEqualTo("not-found");
        assertThat(type(api.call("PATCH", "utilities"), 405)).isEqualTo("method-not-allowed");
        assertThat(api.call("PATCH", "utilities").answer().header("Allow")).contains("GET");
        assertThat(type(api.get("utilities").header("Accept", "text/csv"), 406)).isEqualTo("not-acceptable");
        assertThat(type(api.post("cases").body("text/plain", new byte[] {1}), 415))
                .isEqualTo("unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/*;q=5", "a/b;q=x", "garbage", "a/b/c", ",", ";", "a/b;q="})
    void anAcceptThatCannotBeReadAcceptsEverything(String accept) {
        Api.Answer answer = api.get("utilities").header("Accept", accept).answer();
        assertThat(answer.status()).isIn(200, 406);
        assertThat(type(api.get("nowhere").header("Accept", accept), 404)).isEqualTo("not-found");
    }

    private static String type(Api.Call call, int status) {
        Api.Answer answer = call.answer();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        return answer.json().path("type").asText().replace("urn:jietong:problem:", "");
    }

    @Test
    void titlesFollowTheReadersLanguageAndAreChineseOtherwise() {
        assertThat(title("en")).isEqualTo("Not found");
        assertThat(title("zh-TW")).isEqualTo("未找到");
        assertThat(title("fr")).isEqualTo("未找到");
        assertThat(title("*")).isEqualTo("未找到");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US", ",", "en;q=abc", "zh-CN;q=2", "toolonglang"})
    void aMalformedLanguageHindersNeitherAnswerNorProblem(String language) {
        assertThat(api.get("utilities")
                        .header("Accept-Language", language)
                        .answer()
                        .status())
                .isEqualTo(200);
        assertThat(type(api.get("nowhere").header("Accept-Language", language), 404))
                .isEqualTo("not-found");
    }

    private String title(String language) {
        return api.get("nowhere")
                .header("Accept-Language", language)
                .answer()
                .json()
                .path("title")
                .asText();
    }

    @Test
    void aDefectIsGivenANumberAndTellsNothingOfItsInside() {
        api.cases.refusal = null;
        Api.Answer answer = api.post("cases").json(CasesResourceTest.FORM).answer();
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().path("instance").asText()).startsWith("urn:uuid:");
        assertThat(answer.body()).doesNotContain("Exception", "org.jietong");
    }

    @Test
    void aRefusalOfTheKernelKeepsItsStatusAndArguments() {
        api.applications.refusal = Optional.of(new Problem(
                ProblemType.DOCUMENTS_OPEN,
                Map.of(),
                List.of(new Violation("", "DOCUMENT_OPEN", Map.of("document", "IDENTITY")))));
        Api.Answer answer = api.post("applications/W1/connection")
                .as("admin")
                .header("Accept-Language", "en")
                .json("{\"inspection\":{\"result\":\"PASS\"}}")
                .answer();
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/violations/0/message").asText()).isEqualTo("A document is still open: IDENTITY.");
    }
}

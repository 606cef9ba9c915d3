package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;

class RepeatedRequestsTest {
    private static final String PATH = "applications/" + Samples.NUMBER;
    private static final String FROST = "{\"reason\":\"FROST\"}";

    private final Api api = new Api();

    private Api.Answer posted(String caller, String key, String action, String body) {
        return api.post(PATH + action)
                .as(caller)
                .header("Idempotency-Key", key)
                .json(body)
                .answer();
    }

    @Test
    void whatWasDoneUnderAKeyIsAnsweredAgainThoughByNowItWouldBeRefused() {
        Api.Answer first = posted("admin", "k1", "/suspensions", FROST);
        api.applications.refusal = Optional.of(Problem.of(ProblemType.SUSPENSION_REFUSED));

        Api.Answer again = posted("admin", "k1", "/suspensions", FROST);
        Api.Answer other = posted("admin", "k2", "/suspensions", FROST);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"7\"");
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() {
        posted("admin", "k1", "/suspensions", FROST);

        Api.Answer other = posted("admin", "k1", "/suspensions", "{\"reason\":\"ROAD\"}");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("type").asText()).isEqualTo("urn:jietong:problem:idempotency-key-reused");
    }

    @Test
    void theSameKeyOfSomebodyElseOrElsewhereIsAnotherKey() {
        posted("admin", "k1", "/suspensions", FROST);
        api.applications.performed = null;

        assertThat(posted("admin", "k1", "/rejection", FROST).status()).isEqualTo(200);
        assertThat(api.applications.performed).isNotNull();
        api.applications.performed = null;
        assertThat(posted("clerk", "k1", "/suspensions", FROST).status()).isEqualTo(201);
        assertThat(api.applications.performed).isNotNull();
    }

    @Test
    void somebodyIsTakenOnOnceUnderAKey() {
        String body =
                "{\"login\":\"li\",\"name\":\"李\",\"phone\":\"0473-1\",\"roles\":[\"CLERK\"],\"password\":\"0123456789\"}";

        Api.Answer first = hired("h1", body);
        Api.Answer again = hired("h1", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.json().path("id").asText()).isNotEmpty();
        assertThat(hired("h1", body.replace("李", "王")).status()).isEqualTo(422);
    }

    @Test
    void aMalformedKeyIsRefused() {
        assertThat(posted("admin", "with blank", "/suspensions", FROST).status())
                .isEqualTo(400);
    }

    private Api.Answer hired(String key, String body) {
        return api.post("staff")
                .as("admin")
                .header("Idempotency-Key", key)
                .json(body)
                .answer();
    }
}

package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jietong.rest.internal.http.SessionCookies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookieSessionsTest {
    private static final String DUTY = "staff/" + Samples.STAFF_ID + "/duty";

    private final Api api = new Api();

    @Test
    void aBrowserGetsItsTokenAsACookieThatNoScriptReads() {
        Api.Answer answer = api.post("sessions")
                .json("{\"user\":\"zhang\",\"password\":\"right\",\"cookie\":true}")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().has("token")).isFalse();
        assertThat(answer.json().path("csrf").asText()).isEqualTo(SessionCookies.csrf("token"));
        assertThat(cookies(answer))
                .containsExactly(
                        "jietong-session=token; Path=/api/v1; HttpOnly; SameSite=Strict",
                        "jietong-csrf=" + SessionCookies.csrf("token") + "; Path=/; SameSite=Strict");
    }

    @Test
    void aProgramGetsNoCookie() {
        Api.Answer answer = api.post("sessions")
                .json("{\"user\":\"zhang\",\"password\":\"right\"}")
                .answer();
        assertThat(answer.json().path("token").asText()).isEqualTo("token");
        assertThat(answer.json().path("refreshToken").asText()).isEqualTo("next");
        assertThat(answer.json().has("csrf")).isFalse();
        assertThat(answer.headers().containsKey("Set-Cookie")).isFalse();
    }

    @Test
    void whatIsReadNeedsTheCookieAlone() {
        assertThat(api.get("staff")
                        .header("Cookie", "jietong-session=cookie")
                        .answer()
                        .status())
                .isEqualTo(200);
        Api.Answer current = api.get("sessions/current")
                .header("Cookie", "jietong-session=cookie")
                .answer();
        assertThat(current.json().path("csrf").asText()).isEqualTo(SessionCookies.csrf("cookie"));
    }

    @Test
    void aSessionTellsWhatItsOwnerMayDoSoThatPagesOfferNothingElse() {
        assertThat(api.get("sessions/current").as("admin").answer().json().at("/staff/permissions"))
                .extracting(JsonNode::asText)
                .contains("MANAGE_BUNDLES");
        Api.Answer opened = api.post("sessions")
                .json("{\"user\":\"zhang\",\"password\":\"right\",\"cookie\":true}")
                .answer();
        assertThat(opened.json().at("/staff/permissions").isArray()).isTrue();
    }

    @Test
    void aChangeWithoutTheHeaderOfThisOriginIsRefused() {
        for (String header : List.of("", "wrong", SessionCookies.csrf("another"))) {
            Api.Answer answer = change().header("Jietong-Csrf", header).answer();
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().path("type").asText()).isEqualTo("urn:jietong:problem:csrf-refused");
        }
        assertThat(change().answer().status()).isEqualTo(403);
        assertThat(change().header("Jietong-Csrf", SessionCookies.csrf("cookie"))
                        .answer()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anOldCookieStandsInNobodysWay() {
        assertThat(api.get("utilities")
                        .header("Cookie", "jietong-session=old")
                        .answer()
                        .status())
                .isEqualTo(200);
        assertThat(api.get("staff")
                        .header("Cookie", "jietong-session=old")
                        .answer()
                        .status())
                .isEqualTo(401);
        assertThat(api.post("sessions")
                        .header("Cookie", "jietong-session=cookie")
                        .json("{\"user\":\"zhang\",\"password\":\"right\"}")
                        .answer()
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whoMeansASessionThatHasEndedIsToldSoWhereAnybodyMayAsk() {
        assertThat(api.get("utilities")
                        .header("Cookie", "jietong-session=old")
                        .header("Jietong-Csrf", SessionCookies.csrf("old"))
                        .answer()
                        .status())
                .isEqualTo(401);
        assertThat(api.get("utilities").header("Jietong-Csrf", "").answer().status())
                .isEqualTo(401);
        assertThat(api.post("sessions")
                        .header("Jietong-Csrf", SessionCookies.csrf("old"))
                        .json("{\"user\":\"zhang\",\"password\":\"right\"}")
                        .answer()
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aTokenIsGoodOnlyTheWayItWasGiven() {
        assertThat(api.get("staff").as("cookie").answer().status()).isEqualTo(401);
        assertThat(api.get("staff")
                        .header("Cookie", "jietong-session=admin")
                        .answer()
                        .status())
                .isEqualTo(401);
    }

    @Test
    void signingOutTakesTheCookiesAway() {
        Api.Answer answer = api.call("DELETE", "sessions/current")
                .header("Cookie", "jietong-session=cookie")
                .header("Jietong-Csrf", SessionCookies.csrf("cookie"))
                .answer();
        assertThat(answer.status()).isEqualTo(204);
        assertThat(api.identity.signedOut).isEqualTo("cookie");
        assertThat(cookies(answer))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("=;").endsWith("Max-Age=0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "cases", "sessions", "utilities"})
    void whoHasAPasswordToChangeDoesNothingElse(String path) {
        Api.Answer answer = api.get(path).as("new").answer();
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:jietong:problem:password-change-required");
    }

    @Test
    void whoHasAPasswordToChangeCanChangeItAndLeave() {
        assertThat(api.get("sessions/current")
                        .as("new")
                        .answer()
                        .json()
                        .at("/todo/0")
                        .asText())
                .isEqualTo("CHANGE_PASSWORD");
        assertThat(api.post("sessions/current/password")
                        .as("new")
                        .json("{\"present\":\"a\",\"next\":\"b\"}")
                        .answer()
                        .status())
                .isEqualTo(204);
        assertThat(api.call("DELETE", "sessions/current").as("new").answer().status())
                .isEqualTo(204);
    }

    @Test
    void aMissingSecondFactorIsAskedFor() {
        Api.Answer answer = api.post("sessions")
                .json("{\"user\":\"zhang\",\"password\":\"more\"}")
                .answer();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:jietong:problem:second-factor-required");
    }

    @Test
    void anApplicantSignsInByTelephoneAndDoesNothingOfTheStaffs() {
        Api.Answer answer = api.post("sessions")
                .json("{\"phone\":\"13800000000\",\"code\":\"123456\"}")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().at("/applicant/phone").asText()).isEqualTo("13800000000");
        assertThat(api.get("mandates").as("applicant").answer().status()).isEqualTo(200);
        assertThat(api.get("mandates").as("admin").answer().status()).isEqualTo(403);
        assertThat(api.get("staff").as("applicant").answer().status()).isEqualTo(403);
        assertThat(api.post("applications/G-1/acceptance")
                        .as("applicant")
                        .json("{}")
                        .answer()
                        .status())
                .isEqualTo(403);
    }

    private Api.Call change() {
        return api.call("PUT", DUTY).header("Cookie", "jietong-session=cookie").json("{\"onDuty\":false}");
    }

    private static List<String> cookies(Api.Answer answer) {
        return answer.headers().get("Set-Cookie");
    }
}

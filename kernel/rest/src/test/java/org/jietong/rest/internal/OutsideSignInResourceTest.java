package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutsideSignInResourceTest {
    private final Api api = new Api();

    @Test
    void aBrowserIsSentToTheProviderWithATicketThatNoScriptReads() {
        Api.Answer answer = api.get("sessions/oidc").answer();
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("https://id.example.cn/authorize?state=s");
        assertThat(answer.header("Set-Cookie"))
                .isEqualTo("jietong-oidc=" + FakeOutside.TICKET
                        + "; Path=/api/v1/sessions/oidc; HttpOnly; SameSite=Lax; Max-Age=600");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whoComesBackGetsASessionByCookieAndTheTicketIsTakenAway() {
        Api.Answer answer = api.get("sessions/oidc/callback?code=c&state=s")
                .header("Cookie", "jietong-oidc=" + FakeOutside.TICKET)
                .answer();
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/console/");
        assertThat(answer.body()).isEmpty();
        List<String> cookies = answer.headers().get("Set-Cookie");
        assertThat(cookies)
                .anyMatch(cookie -> cookie.startsWith("jietong-session=token; ") && cookie.contains("SameSite=Strict"))
                .anyMatch(cookie -> cookie.startsWith("jietong-csrf="))
                .anyMatch(cookie -> cookie.startsWith("jietong-oidc=; ") && cookie.contains("Max-Age=0"));
        assertThat(api.outside.answer.getQuery()).isEqualTo("code=c&state=s");
    }

    @Test
    void whoComesBackWithoutTheTicketIsRefusedAndThatIsOnRecord() {
        Api.Answer answer =
                api.get("sessions/oidc/callback?code=c&state=s").answer();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().containsKey("Set-Cookie")).isFalse();
        assertThat(api.trail.kept).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.operation()).isEqualTo("GET /sessions/oidc/callback");
            assertThat(entry.status()).isEqualTo(401);
        });
    }
}

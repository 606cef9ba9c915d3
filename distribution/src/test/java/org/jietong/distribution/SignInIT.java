package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.BundleException;

/** Signing in as it is by default: of staff, of pages, of applicants (R5.1). */
class SignInIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(
            Database.POSTGRESQL,
            Map.of("jietong.staff.changeFirstPassword", "true", "jietong.sessions.tokenMinutes", "30"));

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String GIVEN = "long enough for a test";
    private static final String OWN = "chosen by the owner alone";
    private static final String PHONE = "13811112222";
    private static final Map<String, Object> ORDINARY = Map.of("simpleLowRisk", false, "externalLine", true);

    private static HttpApi admin;

    @BeforeAll
    static void peopleAndGateway() throws IOException, BundleException {
        FirstSignIn first = FirstSignIn.in(PRODUCT.data());
        admin = owned(first.login(), first.password());
        for (Map<String, ?> roles : List.of(
                Map.of("login", "clerk", "roles", List.of("CLERK")),
                Map.of("login", "rep", "roles", List.of("REPRESENTATIVE")))) {
            hire(roles);
        }
        owned("clerk", GIVEN);
        Path jar = new ActivatorBundle(
                        "org.jietong.test.gateway",
                        GatewayWitness.class,
                        "org.jietong.api.messages;version=\"[1.0,2)\",org.jietong.api.rules;version=\"[1.0,2)\","
                                + "org.osgi.framework")
                .built(Assembly.freshRoom("gateway"), "1.0.0");
        PRODUCT.context().installBundle(jar.toUri().toString()).start();
    }

    @BeforeEach
    void aWhileLater() {
        PRODUCT.clock().set(PRODUCT.clock().instant().plus(Duration.ofMinutes(2)));
    }

    @Test
    void aPasswordThatSomebodyElseChoseIsChangedBeforeAnythingElse() {
        hire(Map.of("login", "newcomer", "roles", List.of("CLERK")));
        HttpApi newcomer = PRODUCT.api().signedIn("newcomer", GIVEN);
        assertThat(newcomer.get("/api/v1/sessions/current").body().at("/todo/0").asText())
                .isEqualTo("CHANGE_PASSWORD");
        assertThat(type(newcomer.get("/api/v1/cases"))).isEqualTo("password-change-required");
        assertThat(type(newcomer.get("/api/v1/extensions/survey/questionnaires")))
                .isEqualTo("password-change-required");

        assertThat(owned("newcomer", GIVEN).get("/api/v1/cases").status()).isEqualTo(200);
    }

    @Test
    void aPageKeepsNothingThatAScriptCouldGiveAway() {
        Answer opened =
                PRODUCT.api().post("/api/v1/sessions", Map.of("user", "clerk", "password", OWN, "cookie", true));
        assertThat(opened.body().has("token")).isFalse();
        String cookie = opened.headers().allValues("Set-Cookie").get(0);
        assertThat(cookie)
                .contains("HttpOnly", "SameSite=Strict", "Path=/api/v1")
                .doesNotContain("Secure");
        HttpApi page = PRODUCT.api().with("Cookie", cookie.split(";")[0]);

        assertThat(page.get("/api/v1/cases").status()).isEqualTo(200);
        assertThat(type(page.delete("/api/v1/sessions"))).isEqualTo("csrf-refused");
        HttpApi honest = page.with("Jietong-Csrf", opened.body().path("csrf").asText());
        assertThat(honest.delete("/api/v1/sessions/current").status()).isEqualTo(204);
        assertThat(page.get("/api/v1/cases").status()).isEqualTo(401);
    }

    @Test
    void aCookieIsSecureBehindAProxyThatSpeaksTls() {
        Answer opened = PRODUCT.api()
                .with("X-Forwarded-Proto", "https")
                .post("/api/v1/sessions", Map.of("user", "clerk", "password", OWN, "cookie", true));
        assertThat(opened.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.endsWith("; Secure"));
    }

    @Test
    void aTokenIsShortLivedAndRefreshedOnce() {
        JsonNode first = PRODUCT.api()
                .post("/api/v1/sessions", Map.of("user", "clerk", "password", OWN))
                .body();
        HttpApi program = PRODUCT.api()
                .with("Authorization", "Bearer " + first.path("token").asText());
        assertThat(program.get("/api/v1/cases").status()).isEqualTo(200);
        PRODUCT.clock().set(PRODUCT.clock().instant().plus(Duration.ofMinutes(30)));
        assertThat(program.get("/api/v1/cases").status()).isEqualTo(401);

        Map<String, String> refresh =
                Map.of("refreshToken", first.path("refreshToken").asText());
        JsonNode next = PRODUCT.api().post("/api/v1/sessions/refresh", refresh).body();
        HttpApi again = PRODUCT.api()
                .with("Authorization", "Bearer " + next.path("token").asText());
        assertThat(again.get("/api/v1/cases").status()).isEqualTo(200);

        assertThat(PRODUCT.api().post("/api/v1/sessions/refresh", refresh).status())
                .isEqualTo(401);
        assertThat(again.get("/api/v1/cases").status())
                .as("a copied token ends the session")
                .isEqualTo(401);
    }

    @Test
    void oneSignsOutEverywhereAndAnAdministratorSignsOthersOut() {
        HttpApi here = PRODUCT.api().signedIn("clerk", OWN);
        HttpApi there = PRODUCT.api().signedIn("clerk", OWN);
        assertThat(here.get("/api/v1/sessions").body().size()).isGreaterThanOrEqualTo(2);
        assertThat(here.delete("/api/v1/sessions").status()).isEqualTo(204);
        assertThat(there.get("/api/v1/sessions").status()).isEqualTo(401);

        HttpApi back = PRODUCT.api().signedIn("clerk", OWN);
        String id = back.get("/api/v1/sessions/current").body().at("/staff/id").asText();
        admin = PRODUCT.api().signedIn("admin", OWN);
        assertThat(admin.delete("/api/v1/staff/" + id + "/sessions").status()).isEqualTo(204);
        assertThat(back.get("/api/v1/sessions").status()).isEqualTo(401);
    }

    @Test
    void aSecondFactorIsOfferedAsAPictureForTheApp() {
        Answer begun = PRODUCT.api().signedIn("clerk", OWN).post("/api/v1/sessions/current/second-factor", "{}");
        assertThat(begun.status()).isEqualTo(200);
        assertThat(begun.body().path("uri").asText()).startsWith("otpauth://totp/Jietong:clerk?secret=");
        assertThat(begun.body().path("qr").asText()).startsWith("<svg");
    }

    @Test
    void anApplicantSeesTheOwnCasesAndNobodyElses() throws IOException {
        JsonNode own = submitted(PHONE);
        JsonNode foreign = submitted("13899998888");
        assertThat(PRODUCT.api()
                        .post("/api/v1/sessions/codes", Map.of("phone", PHONE))
                        .status())
                .isEqualTo(202);
        HttpApi applicant = signedIn(PHONE, code());

        Eventually.within(SOON, () -> assertThat(applicant.get("/api/v1/cases").body())
                .extracting(one -> one.path("number").asText())
                .containsExactly(own.path("number").asText()));
        assertThat(progress(applicant, own)).isEqualTo(200);
        assertThat(progress(applicant, foreign)).isEqualTo(404);
        assertThat(applicant
                        .post("/api/v1/applications/" + number(foreign) + "/withdrawal", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(applicant
                        .post("/api/v1/applications/" + number(own) + "/acceptance", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(applicant.get("/api/v1/applications/" + number(own)).status())
                .isEqualTo(403);
        Answer withdrawn = applicant.post(
                "/api/v1/applications/" + number(own) + "/withdrawal", Map.of("reason", "not needed any more"));
        assertThat(withdrawn.status()).as(withdrawn.body().toString()).isEqualTo(200);
    }

    private static int progress(HttpApi as, JsonNode receipt) {
        return as.get("/api/v1/cases/" + receipt.path("number").asText() + "/progress")
                .status();
    }

    private static String number(JsonNode receipt) {
        return receipt.at("/applications/0/number").asText();
    }

    private static JsonNode submitted(String phone) {
        Map<String, Object> form = Town.form("water", ORDINARY);
        form.put("applicant", Map.of("name", "王小明", "phone", phone));
        Answer answer = PRODUCT.api().post("/api/v1/cases", form);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body();
    }

    private static String code() throws IOException {
        String sent = Files.readString(PRODUCT.data().resolve(GatewayWitness.FILE))
                .lines()
                .filter(line -> line.contains("|" + PHONE + "|") && line.contains("|sign-in-code|"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return sent.replaceAll(".*\\|[^0-9]*([0-9]{6}).*", "$1");
    }

    private static HttpApi signedIn(String phone, String code) {
        Answer answer = PRODUCT.api().post("/api/v1/sessions", Map.of("phone", phone, "code", code));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return PRODUCT.api()
                .with("Authorization", "Bearer " + answer.body().path("token").asText());
    }

    /** Signed in after the password that was given was changed to one's own. */
    private static HttpApi owned(String login, String given) {
        Answer changed = PRODUCT.api()
                .signedIn(login, given)
                .post("/api/v1/sessions/current/password", Map.of("present", given, "next", OWN));
        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(204);
        return PRODUCT.api().signedIn(login, OWN);
    }

    private static void hire(Map<String, ?> more) {
        Map<String, Object> person = new HashMap<>(more);
        person.putAll(Map.of("name", "某人", "phone", "0473-0000000", "password", GIVEN));
        HttpApi asked = PRODUCT.api().signedIn("admin", OWN);
        assertThat(asked.post("/api/v1/staff", person).status()).isEqualTo(201);
    }

    private static String type(Answer answer) {
        return answer.body().path("type").asText().replace("urn:jietong:problem:", "");
    }
}

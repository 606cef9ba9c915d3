package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questionnaires, invitations and answers over HTTP against the assembled product (R6.1). */
class SurveyIT {
    private static final String SURVEY = "/api/v1/extensions/survey";
    private static final String PASSWORD = "long enough for a test";
    private static final Map<String, Object> FACTS = Map.of("simpleLowRisk", false, "externalLine", false);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static Town town;
    private static HttpApi clerk;
    private static HttpApi supervisor;
    private static HttpApi representative;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 0);
        hire("water-head", List.of("SUPERVISOR"));
        hire("water-both", List.of("REPRESENTATIVE", "CLERK"));
        clerk = town.clerk("water");
        supervisor = town.anyone().signedIn("water-head", PASSWORD);
        representative = town.anyone().signedIn("water-both", PASSWORD);
        Eventually.within(Duration.ofSeconds(30), () -> assertThat(
                        supervisor.get(SURVEY + "/questionnaires").status())
                .isEqualTo(200));
    }

    private static void hire(String login, List<String> roles) {
        Answer hired = town.admin()
                .post(
                        "/api/v1/staff",
                        Map.of(
                                "login", login,
                                "name", login,
                                "phone", "0473-0000001",
                                "roles", roles,
                                "utility", "water",
                                "password", PASSWORD));
        assertThat(hired.status()).as(hired.body().toString()).isEqualTo(201);
    }

    private static Answer invited(HttpApi by, String questionnaire, String form) {
        String application = town.submitted("water", FACTS);
        return by.post(
                SURVEY + "/invitations",
                Map.of("application", application, "questionnaire", questionnaire, "form", form));
    }

    private static String sheet(String questionnaire) {
        Answer issued = invited(clerk, questionnaire, "QR_CODE");
        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(201);
        assertThat(issued.header("Cache-Control")).contains("no-store");
        return SURVEY + "/sheets/" + issued.body().path("token").asText();
    }

    private static List<String> codes(Answer answer) {
        return answer.body().path("violations").findValuesAsText("code");
    }

    private static Map<String, Object> definition(String title, String key) {
        return Map.of(
                "title",
                Map.of("zh-cn", "标题", "en", title),
                "pages",
                List.of(Map.of(
                        "name",
                        "p",
                        "elements",
                        List.of(Map.of("type", "comment", "name", key, "title", "t", "isRequired", true)))));
    }

    @Test
    void theTemplatesAreThere() {
        JsonNode list = supervisor.get(SURVEY + "/questionnaires").body();
        assertThat(list.findValuesAsText("code"))
                .contains("water-connection", "water-operation", "water-supply", "gas-supply", "heating-operation");
        JsonNode first = supervisor
                .get(SURVEY + "/questionnaires/water-connection/versions/1")
                .body();
        assertThat(first.path("state").asText()).isEqualTo("PUBLISHED");
        assertThat(first.at("/definition/title/en").asText()).isEqualTo("Your water connection");
    }

    @Test
    void somebodyAnswersWithoutAnAccountAndTheAnswersComeBackAsTheyWereWritten() {
        String sheet = sheet("water-connection");
        JsonNode open = town.anyone().get(sheet).body();
        assertThat(open.at("/definition/pages/0/elements/0/name").asText()).isEqualTo("overall");
        assertThat(open.path("answers").isEmpty()).isTrue();

        assertThat(town.anyone()
                        .put(sheet + "/answers", Map.of("answers", Map.of("overall", 4)))
                        .status())
                .isEqualTo(200);
        assertThat(town.anyone().get(sheet).body().at("/answers/overall").asInt())
                .isEqualTo(4);
        assertThat(codes(town.anyone().post(sheet + "/completion", Map.of()))).containsExactly("MISSING");

        String markup = "<img src=x onerror=alert(1)> 太慢了";
        Map<String, Object> answers = Map.of(
                "overall", 4, "reasons", List.of("too_slow"), "suggestion", markup, "aspects", Map.of("works", 2));
        Answer done = town.anyone().post(sheet + "/completion", Map.of("answers", answers));
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);

        Answer again = town.anyone().post(sheet + "/completion", Map.of("answers", Map.of("overall", 1)));
        assertThat(again.status()).isEqualTo(409);
        assertThat(codes(again)).containsExactly("ALREADY_ANSWERED");
        JsonNode kept = response(done.body().path("id").asText());
        assertThat(kept.path("unhappy").asBoolean()).isTrue();
        assertThat(kept.findValuesAsText("text")).contains(markup, "too_slow");
        assertThat(kept.findValuesAsText("key"))
                .containsExactlyInAnyOrder("overall", "aspects.works", "reasons", "suggestion");
        assertThat(kept.toString()).doesNotContain("13800000000").doesNotContain("王小明");
    }

    private static JsonNode response(String id) {
        for (JsonNode each : supervisor
                .get(SURVEY + "/responses?questionnaire=water-connection&limit=200")
                .body()) {
            if (each.path("id").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError("no response " + id);
    }

    @Test
    void whatDoesNotFitIsRefusedByNameInTheLanguageOfTheReader() {
        String sheet = sheet("water-connection");
        Answer refused = town.anyone()
                .with("Accept-Language", "zh-CN")
                .put(sheet + "/answers", Map.of("answers", Map.of("overall", "1", "nothing", 1)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/answers/overall", "/answers/nothing");
        Answer hidden = town.anyone()
                .with("Accept-Language", "zh-CN")
                .post(sheet + "/completion", Map.of("answers", Map.of("overall", 1, "reasons", List.of("too_slow"))));
        assertThat(codes(hidden)).containsExactly("NOT_SHOWN");
        assertThat(hidden.body().at("/violations/0/message").asText()).isEqualTo("按所作的回答，不会提出此问题。");
    }

    @Test
    void anExpiredTokenAndOneThatWasNeverGivenOpenNothing() {
        String sheet = sheet("water-connection");
        assertThat(town.anyone().get(SURVEY + "/sheets/" + "A".repeat(43)).status())
                .isEqualTo(404);
        PRODUCT.clock().advance(Duration.ofDays(14));
        try {
            Answer late = town.anyone().post(sheet + "/completion", Map.of("answers", Map.of("overall", 1)));
            assertThat(late.status()).isEqualTo(409);
            assertThat(codes(late)).containsExactly("INVITATION_EXPIRED");
        } finally {
            PRODUCT.clock().advance(Duration.ofDays(-14));
        }
    }

    @Test
    void aNewVersionLeavesWhoeverIsAnsweringAlone() {
        HttpApi admin = town.admin();
        Answer begun = admin.post(
                SURVEY + "/questionnaires",
                Map.of("code", "edited", "subject", "SUPPLY", "definition", definition("One", "before")));
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(201);
        assertThat(admin.with("If-Match", "\"7\"")
                        .post(SURVEY + "/questionnaires/edited/versions/1/publication", "")
                        .status())
                .isEqualTo(412);
        assertThat(admin.with("If-Match", begun.header("ETag"))
                        .post(SURVEY + "/questionnaires/edited/versions/1/publication", "")
                        .status())
                .isEqualTo(200);
        String old = sheet("edited");
        assertThat(admin.post(
                                SURVEY + "/questionnaires/edited/versions",
                                Map.of("definition", definition("Two", "after")))
                        .status())
                .isEqualTo(201);
        assertThat(admin.post(SURVEY + "/questionnaires/edited/versions/2/publication", "")
                        .status())
                .isEqualTo(200);
        String fresh = sheet("edited");

        assertThat(codes(town.anyone().post(fresh + "/completion", Map.of("answers", Map.of("before", "x")))))
                .contains("UNKNOWN");
        assertThat(town.anyone()
                        .post(old + "/completion", Map.of("answers", Map.of("before", "x")))
                        .status())
                .isEqualTo(200);
        assertThat(town.anyone()
                        .post(fresh + "/completion", Map.of("answers", Map.of("after", "y")))
                        .status())
                .isEqualTo(200);
        assertThat(supervisor
                        .get(SURVEY + "/responses?questionnaire=edited&version=1")
                        .body()
                        .findValuesAsText("key"))
                .containsExactly("before");
        JsonNode compared = supervisor
                .get(SURVEY + "/questionnaires/edited/comparison?earlier=1&later=2")
                .body();
        assertThat(compared.findValuesAsText("change")).containsExactly("ADDED", "REMOVED");
    }

    @Test
    void whatLiesOutsideTheSubsetIsRefusedByItsPlace() {
        Answer refused = town.admin()
                .post(
                        SURVEY + "/questionnaires",
                        Map.of(
                                "code",
                                "outside",
                                "subject",
                                "SUPPLY",
                                "definition",
                                Map.of("title", "t", "pages", List.of(), "triggers", List.of())));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/definition/triggers", "/definition/pages");
    }

    @Test
    void staffEnterWhatWasSaidAndNobodyAboutTheirOwnWork() {
        JsonNode call = invited(clerk, "water-connection", "PHONE").body();
        assertThat(call.has("token")).isFalse();
        String path = SURVEY + "/invitations/" + call.path("id").asText() + "/answers";
        Map<String, Object> answers = Map.of("answers", Map.of("overall", 1));
        Answer own = representative.post(path, answers);
        assertThat(own.status()).isEqualTo(403);
        assertThat(codes(own)).containsExactly("OWN_WORK");
        assertThat(codes(invited(representative, "water-connection", "QR_CODE")))
                .containsExactly("OWN_WORK");
        Answer entered = clerk.with("Idempotency-Key", "entry-1").post(path, answers);
        assertThat(entered.status()).as(entered.body().toString()).isEqualTo(200);
        assertThat(clerk.with("Idempotency-Key", "entry-1").post(path, answers).body())
                .isEqualTo(entered.body());
        JsonNode kept = response(entered.body().path("id").asText());
        assertThat(kept.path("enteredBy").asText()).isEqualTo("water-clerk");
        assertThat(kept.path("form").asText()).isEqualTo("PHONE");
    }

    @Test
    void nobodyReadsOrWritesWithoutPermission() {
        assertThat(town.anyone().get(SURVEY + "/responses?questionnaire=edited").status())
                .isEqualTo(401);
        assertThat(clerk.get(SURVEY + "/responses?questionnaire=edited").status())
                .isEqualTo(403);
        assertThat(clerk.post(SURVEY + "/questionnaires/water-supply/versions/1/retirement", "")
                        .status())
                .isEqualTo(403);
        assertThat(supervisor
                        .post(SURVEY + "/questionnaires/gas-supply/versions/1/retirement", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aPhotographBelongsToItsInvitation() {
        String mine = sheet("water-operation");
        String theirs = sheet("water-operation");
        Answer kept = town.anyone().upload(mine + "/files/photo?name=a.png", "image/png", PNG);
        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(201);
        assertThat(town.anyone()
                        .upload(mine + "/files/photo", "image/png", "<script>".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(415);
        Map<String, Object> answers = Map.of(
                "answers",
                Map.of(
                        "overall",
                        5,
                        "reasons",
                        List.of("leak"),
                        "photo",
                        kept.body().path("id").asText()));
        assertThat(codes(town.anyone().post(theirs + "/completion", answers))).containsExactly("UNKNOWN");
        assertThat(town.anyone().post(mine + "/completion", answers).status()).isEqualTo(200);
    }

    @Test
    void answeringChangesNothingOfTheCase() {
        String application = town.submitted("water", FACTS);
        JsonNode before = clerk.get("/api/v1/applications/" + application).body();
        int events = clerk.get("/api/v1/applications/" + application + "/events")
                .body()
                .size();
        assertThat(events).isPositive();
        String token = clerk.post(
                        SURVEY + "/invitations",
                        Map.of("application", application, "questionnaire", "water-connection", "form", "QR_CODE"))
                .body()
                .path("token")
                .asText();
        assertThat(town.anyone()
                        .post(
                                SURVEY + "/sheets/" + token + "/completion",
                                Map.of("answers", Map.of("overall", 5, "reasons", List.of("attitude"))))
                        .status())
                .isEqualTo(200);
        JsonNode after = clerk.get("/api/v1/applications/" + application).body();
        assertThat(after.path("state")).isEqualTo(before.path("state"));
        assertThat(clerk.get("/api/v1/applications/" + application + "/events").body())
                .hasSize(events);
    }

    @Test
    void theContractDescribesTheSurvey() {
        JsonNode contract = town.anyone().get("/api/v1/openapi.json").body();
        assertThat(contract.path("paths").has("/extensions/survey/sheets/{token}"))
                .isTrue();
    }
}

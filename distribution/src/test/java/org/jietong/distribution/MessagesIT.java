package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.BundleException;

/** The assembled product tells people what they have to know, by a gateway that comes as a bundle. */
class MessagesIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, Object> FACTS = Map.of("simpleLowRisk", false, "externalLine", false);

    /** A simple project is accepted by the system at once. */
    private static final List<String> TOLD = List.of("representative-named", "application-accepted");

    private static Town town;

    @BeforeAll
    static void staffAndGateway() throws IOException, BundleException {
        town = Town.staffed(PRODUCT, 1);
        Path jar = new ActivatorBundle(
                        "org.jietong.test.gateway",
                        GatewayWitness.class,
                        "org.jietong.api.messages;version=\"[1.0,2)\",org.jietong.api.rules;version=\"[1.0,2)\","
                                + "org.osgi.framework")
                .built(Assembly.freshRoom("gateway"), "1.0.0");
        PRODUCT.context().installBundle(jar.toUri().toString()).start();
    }

    @BeforeEach
    void onMonday() throws IOException {
        at("2026-03-02T09:00:00");
        Files.deleteIfExists(PRODUCT.data().resolve(GatewayWitness.AWAY));
    }

    private static void at(String local) {
        PRODUCT.clock().set(OffsetDateTime.parse(local + "+08:00").toInstant());
    }

    /** What the gateway took about an application or a case: key, channel, address, language, template, text. */
    private static List<String[]> taken(String about) throws IOException {
        Path file = PRODUCT.data().resolve(GatewayWitness.FILE);
        return Files.exists(file)
                ? Files.readString(file)
                        .lines()
                        .filter(line -> line.contains(about))
                        .map(line -> line.split("\\|", -1))
                        .toList()
                : List.of();
    }

    private static List<String> templates(String about) throws IOException {
        return taken(about).stream().map(line -> line[4]).toList();
    }

    private static JsonNode message(String number, String template) {
        for (JsonNode message : town.clerk("water")
                .get("/api/v1/applications/" + number + "/messages")
                .body()) {
            if (message.path("template").asText().equals(template)) {
                return message;
            }
        }
        throw new AssertionError("no message " + template);
    }

    @Test
    void anApplicantIsToldThatTheApplicationWasAcceptedAndStaffSeeThatItWentOut() {
        String number = town.submitted("water", FACTS);
        Eventually.within(PATIENCE, () -> assertThat(templates(number)).containsExactlyInAnyOrderElementsOf(TOLD));
        Eventually.within(PATIENCE, () -> {
            JsonNode message = message(number, "application-accepted");
            assertThat(message.path("status").asText()).isEqualTo("SENT");
            assertThat(message.path("address").asText()).isEqualTo("138****0000");
            assertThat(message.path("reference").asText()).isEqualTo("ref-1");
            assertThat(message.path("attempts")).hasSize(1);
        });
        assertThat(town.clerk("gas")
                        .get("/api/v1/applications/" + number + "/messages")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void everyoneIsToldByTheWayAndInTheLanguageTheyPrefer() {
        Map<String, Object> form = Town.form("water", FACTS);
        form.put("notices", Map.of("preferred", "MAIL", "mail", "wang@example.org", "language", "en"));
        JsonNode receipt = town.anyone().post("/api/v1/cases", form).body();
        String number = receipt.path("number").asText();
        Eventually.within(PATIENCE, () -> assertThat(taken(number)).hasSize(1));
        Eventually.within(PATIENCE, () -> assertThat(taken(number).get(0))
                .contains("MAIL", "wang@example.org", "en", "case-submitted"));
        JsonNode record = town.clerk("water").get("/api/v1/cases/" + number).body();
        assertThat(record.at("/notices/preferred").asText()).isEqualTo("MAIL");
    }

    @Test
    void aChannelThatNeedsAnAddressNamesWhatIsMissing() {
        Map<String, Object> form = Town.form("water", FACTS);
        form.put("notices", Map.of("preferred", "WECHAT", "mail", "nobody"));
        JsonNode problem = town.anyone().post("/api/v1/cases", form).body();
        assertThat(problem.path("violations"))
                .extracting(one ->
                        one.path("pointer").asText() + " " + one.path("code").asText())
                .containsExactlyInAnyOrder("/notices/wechat MISSING", "/notices/mail MALFORMED");
    }

    @Test
    void aGatewayThatWasAwayForAnHourGetsEachMessageOnceAfterwards() throws IOException {
        Files.createFile(PRODUCT.data().resolve(GatewayWitness.AWAY));
        String number = town.submitted("water", FACTS);
        Eventually.within(PATIENCE, () -> assertThat(
                        message(number, "application-accepted").path("status").asText())
                .isEqualTo("RETRY"));
        assertThat(taken(number)).isEmpty();
        Files.delete(PRODUCT.data().resolve(GatewayWitness.AWAY));
        at("2026-03-02T10:00:00");
        Eventually.within(PATIENCE, () -> assertThat(
                        message(number, "application-accepted").path("status").asText())
                .isEqualTo("SENT"));
        Eventually.within(PATIENCE, () -> assertThat(taken(number)).hasSize(2));
        assertThat(taken(number)).extracting(line -> line[0]).doesNotHaveDuplicates();
    }

    @Test
    void theJournalReadFromItsBeginningMakesNoSecondMessage() throws IOException {
        String number = town.submitted("water", FACTS);
        Eventually.within(PATIENCE, () -> assertThat(templates(number)).containsExactlyInAnyOrderElementsOf(TOLD));
        String consumer = "/api/v1/journal/consumers/messages/position";
        assertThat(town.admin().post(consumer, Map.of("position", 0)).status()).isEqualTo(200);
        String next = town.submitted("water", FACTS);
        Eventually.within(PATIENCE, () -> assertThat(templates(next)).containsExactlyInAnyOrderElementsOf(TOLD));
        assertThat(templates(number)).containsExactlyInAnyOrderElementsOf(TOLD);
        assertThat(taken("")).extracting(line -> line[0]).doesNotHaveDuplicates();
    }

    @Test
    void aShortMessageOfTheEveningGoesOutInTheMorning() throws IOException {
        at("2026-03-02T22:30:00");
        String number = town.submitted("water", FACTS);
        Eventually.within(PATIENCE, () -> assertThat(
                        message(number, "representative-named").path("dueAt").asText())
                .isEqualTo("2026-03-03T08:00:00+08:00"));
        assertThat(taken(number)).isEmpty();
        at("2026-03-03T08:00:00");
        Eventually.within(PATIENCE, () -> assertThat(templates(number)).containsExactlyInAnyOrderElementsOf(TOLD));
    }

    @Test
    void aMessageIsSentAgainUnderAnotherKeyOverTheVersionThatWasSeen() throws IOException {
        String number = town.submitted("water", FACTS);
        Eventually.within(PATIENCE, () -> assertThat(
                        message(number, "representative-named").path("status").asText())
                .isEqualTo("SENT"));
        JsonNode sent = message(number, "representative-named");
        String resend = "/api/v1/messages/" + sent.path("id").asText() + "/resend";
        String version = sent.path("version").asText();
        HttpApi clerk = town.clerk("water").with("If-Match", '"' + version + '"');
        assertThat(clerk.post(resend, "").status()).isEqualTo(200);
        assertThat(clerk.post(resend, "").status()).isEqualTo(412);
        Eventually.within(PATIENCE, () -> assertThat(taken(number)).hasSize(3));
        assertThat(taken(number)).extracting(line -> line[0]).doesNotHaveDuplicates();
        assertThat(message(number, "representative-named")
                        .at("/attempts/1/kind")
                        .asText())
                .isEqualTo("RESENT");
    }

    @Test
    void aRepresentativeFindsAtTheDeskWhatWasAssignedAndMarksItAsRead() {
        String number = town.submitted("water", FACTS);
        HttpApi representative =
                town.anyone().signedIn(Town.login("water", Town.DISTRICTS.get(0), 1), "long enough for a test");
        Eventually.within(PATIENCE, () -> assertThat(unread(representative)).anyMatch(text -> text.contains(number)));
        for (JsonNode notice : representative.get("/api/v1/notices?unread=true").body()) {
            assertThat(representative
                            .post("/api/v1/notices/" + notice.path("id").asText() + "/read", "")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(unread(representative)).isEmpty();
        assertThat(representative.get("/api/v1/notices").body()).isNotEmpty();
    }

    private static List<String> unread(HttpApi representative) {
        return representative.get("/api/v1/notices?unread=true").body().findValuesAsText("text");
    }

    @Test
    void theHealthPageAndTheFiguresTellOfTheChannels() {
        Answer health = PRODUCT.api().get("/health/ready");
        assertThat(health.body().path("checks"))
                .anySatisfy(check -> assertThat(check.path("name").asText()).isEqualTo("messages"));
        assertThat(new String(PRODUCT.api().file("/metrics"), StandardCharsets.UTF_8))
                .contains("jietong_messages_sent_total{channel=\"SMS\"}")
                .contains("jietong_messages_lost_total{channel=\"MAIL\"}")
                .contains("jietong_messages_waiting{channel=\"WECHAT\"}")
                .contains("jietong_messages_overdue_seconds{channel=\"SMS\"}");
    }
}

package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Machines of others: their keys, their signatures, and what they may do (R5.1). */
class ChannelsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL);

    private static final String CASES = "/api/v1/cases";
    private static final String CHANNELS = "/api/v1/channels";
    private static final Path GUIDE = Path.of("../docs/channels.md");
    private static final Pattern SHELL = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Map<String, Object> WATER = Map.of("simpleLowRisk", false, "externalLine", true);
    private static final Map<String, Object> GAS =
            Map.of("simpleLowRisk", false, "externalLine", true, "hourlyFlow", 500, "gasPoints", 1);

    private static Town town;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
    }

    private static Answer made(String name, Map<String, ?> more) {
        Map<String, Object> wanted = new HashMap<>(
                Map.of("name", name, "kind", "MOBILE", "scopes", List.of("READ_CASES", "SUBMIT_ON_BEHALF")));
        wanted.putAll(more);
        Answer answer = town.admin().post(CHANNELS, wanted);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer;
    }

    private static RequestSigner machine(String name) {
        return RequestSigner.of(town.anyone(), made(name, Map.of()));
    }

    private static Instant now() {
        return PRODUCT.clock().instant();
    }

    private static String form(String utility, Map<String, ?> facts) throws IOException {
        return new JsonMapper().writeValueAsString(Town.form(utility, facts));
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + answer.body().path("type").asText().replace("urn:jietong:problem:", "");
    }

    @Test
    void aCaseOfAMachineCarriesItsChannelAndItsName() throws IOException {
        RequestSigner app = machine("city app");
        Answer receipt = app.post(CASES, form("water", WATER), now());
        assertThat(receipt.status()).as(receipt.body().toString()).isEqualTo(201);
        String number = receipt.body().path("number").asText();

        Answer found = app.get(CASES + "/" + number, now());
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().path("channel").asText()).isEqualTo("MOBILE");
        JsonNode event =
                town.clerk("water").get(CASES + "/" + number + "/events").body().path(0);
        assertThat(event.toString()).contains("city app", "SYSTEM", "MOBILE");
    }

    @Test
    void aWrongAnOldARepeatedAndARedirectedRequestAreRefused() throws IOException {
        RequestSigner app = machine("strict");
        String form = form("water", WATER);
        assertThat(refusal(app.with("another secret").get(CASES, now()))).isEqualTo("401 signature-refused");
        assertThat(refusal(app.get(CASES, now().minusSeconds(301)))).isEqualTo("401 signature-out-of-time");
        assertThat(refusal(app.get(CASES, now().plusSeconds(302)))).isEqualTo("401 signature-out-of-time");

        HttpApi once = app.signed("GET", CASES, "", now());
        assertThat(refusal(once.get(CASES + "?limit=1"))).isEqualTo("401 signature-refused");
        assertThat(refusal(once.get("/api/v1/applications"))).isEqualTo("401 signature-refused");
        assertThat(once.get(CASES).status()).isEqualTo(200);
        assertThat(refusal(once.get(CASES))).isEqualTo("401 signature-repeated");

        HttpApi posting = app.signed("POST", CASES, form, now());
        assertThat(refusal(posting.post(CASES, form.replace("王小明", "李小明")))).isEqualTo("400 content-altered");
        assertThat(posting.post(CASES, form).status())
                .as("what was refused was not used up")
                .isEqualTo(201);
        assertThat(refusal(posting.post(CASES, form))).isEqualTo("401 signature-repeated");
    }

    @Test
    void aMachineReachesNoFurtherThanItsKey() throws IOException {
        RequestSigner gas = RequestSigner.of(
                town.anyone(), made("gas hall", Map.of("utility", "gas", "scopes", List.of("SUBMIT_ON_BEHALF"))));
        assertThat(gas.post(CASES, form("gas", GAS), now()).status()).isEqualTo(201);
        assertThat(refusal(gas.post(CASES, form("water", WATER), now()))).isEqualTo("403 forbidden");
        assertThat(refusal(gas.get(CASES, now()))).isEqualTo("403 forbidden");
        assertThat(refusal(gas.get(CHANNELS, now()))).isEqualTo("403 forbidden");
        assertThat(refusal(gas.get("/api/v1/sessions", now()))).isEqualTo("403 forbidden");
        assertThat(gas.get("/api/v1/extensions/survey/questionnaires", now()).status())
                .isEqualTo(403);
        assertThat(town.admin()
                        .post(CHANNELS, Map.of("name", "x", "kind", "WEB", "scopes", List.of("START_SUPPLY")))
                        .body()
                        .at("/violations/0/code")
                        .asText())
                .isEqualTo("NOT_FOR_CHANNELS");
        assertThat(town.clerk("gas").get(CHANNELS).status()).isEqualTo(403);
    }

    @Test
    void keysAreRotatedRevokedAndClosed() {
        Answer made = made("rotating", Map.of());
        String channel = CHANNELS + "/" + made.body().at("/channel/id").asText();
        RequestSigner old = RequestSigner.of(town.anyone(), made);
        OffsetDateTime end = now().plus(Duration.ofHours(2)).atOffset(ZoneOffset.UTC);
        Answer further = town.admin().post(channel + "/keys", Map.of("endOld", end.toString()));
        assertThat(further.status()).as(further.body().toString()).isEqualTo(201);
        RequestSigner next = RequestSigner.of(town.anyone(), further);
        assertThat(old.get(CASES, now()).status()).isEqualTo(200);
        assertThat(next.get(CASES, now()).status()).isEqualTo(200);
        assertThat(town.admin().post(channel + "/keys", "{}").status()).isEqualTo(409);

        PRODUCT.clock().set(end.toInstant());
        assertThat(refusal(old.get(CASES, now()))).isEqualTo("401 signature-refused");
        assertThat(next.get(CASES, now()).status()).isEqualTo(200);
        assertThat(town.admin().delete(channel + "/keys/" + next.key()).status())
                .isEqualTo(204);
        assertThat(refusal(next.get(CASES, now()))).isEqualTo("401 signature-refused");

        RequestSigner last = RequestSigner.of(town.anyone(), town.admin().post(channel + "/keys", "{}"));
        assertThat(last.get(CASES, now()).status()).isEqualTo(200);
        assertThat(town.admin().post(channel + "/closure", "").body().has("closedAt"))
                .isTrue();
        assertThat(refusal(last.get(CASES, now()))).isEqualTo("401 signature-refused");
        assertThat(town.admin().get(CHANNELS).body().toString()).doesNotContain(last.secret());
    }

    @Test
    void whatAMachineDidAndWasRefusedIsOnRecord() {
        RequestSigner app = machine("recorded");
        app.get(CASES, now());
        app.get("/api/v1/staff", now());
        town.admin()
                .post(
                        "/api/v1/staff",
                        Map.of(
                                "login", "auditor",
                                "name", "审计",
                                "phone", "0473-0000000",
                                "roles", List.of("AUDITOR"),
                                "password", "long enough for a test"));
        HttpApi auditor = town.anyone().signedIn("auditor", "long enough for a test");
        Eventually.within(
                SOON, () -> assertThat(auditor.get("/api/v1/audit?limit=200").body())
                        .extracting(entry -> entry.at("/by/kind").asText() + " "
                                + entry.at("/by/name").asText() + " "
                                + entry.path("operation").asText() + " "
                                + entry.path("status").asText() + " "
                                + entry.at("/details/key").asText())
                        .contains(
                                "CHANNEL recorded GET /cases 200 " + app.key(),
                                "CHANNEL recorded GET /staff 403 " + app.key()));
    }

    @Test
    void theMasterKeyIsItsOwnersAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(PRODUCT.data().resolve("secrets.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theExampleOfTheGuideDoesWhatItSays(@TempDir Path folder) throws IOException, InterruptedException {
        // The shell knows the time of this machine only.
        PRODUCT.clock().set(Clock.systemUTC().instant());
        String script = SHELL.matcher(Files.readString(GUIDE))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining("\n"));
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().put("API", "http://localhost:" + PRODUCT.port() + "/api/v1");
        shell.environment().put("ADMIN_PASSWORD", FirstSignIn.in(PRODUCT.data()).password());
        Process process = shell.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        String receipt = Files.readString(folder.resolve("receipt.json"));
        String number = new JsonMapper().readTree(receipt).path("number").asText();
        assertThat(number).as(receipt).startsWith("JT");
        assertThat(told).contains(number, "\"channel\":\"MOBILE\"", "\"utility\":\"water\"");
    }
}

package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jietong.testkit.Eventually;
import org.osgi.framework.BundleException;

/** A town that is followed up: a supervisor with a plan, a gateway that writes down what people are sent. */
final class FollowUps {
    static final String SURVEY = "/api/v1/extensions/survey/";
    static final String SITE = "https://connect.wuhai.example.cn";
    static final Map<String, Object> SUPPLY =
            Map.of("inspection", Map.of("result", "PASSED"), "meters", List.of(Map.of("number", "M-7")));

    private static final String PASSWORD = "long enough for a test";
    private static final String SUPERVISOR = "water-supervisor";
    private static final Pattern LINK = Pattern.compile(Pattern.quote(SITE) + "/survey#([A-Za-z0-9_-]{43})");

    private final Product product;
    private final Town town;

    private FollowUps(Product product, Town town) {
        this.product = product;
        this.town = town;
    }

    static FollowUps in(Product product) throws IOException, BundleException {
        FollowUps followUps = new FollowUps(product, Town.staffed(product, 1));
        followUps.hire();
        Path jar = new ActivatorBundle(
                        "org.jietong.test.gateway",
                        GatewayWitness.class,
                        "org.jietong.api.messages;version=\"[1.0,2)\",org.jietong.api.rules;version=\"[1.0,2)\","
                                + "org.osgi.framework")
                .built(Assembly.freshRoom("follow-up-gateway"), "1.0.0");
        product.context().installBundle(jar.toUri().toString()).start();
        Eventually.within(Duration.ofSeconds(60), () -> assertThat(
                        followUps.supervisor().get(SURVEY + "plans").status())
                .isEqualTo(200));
        return followUps;
    }

    private void hire() {
        Answer answer = town.admin()
                .post(
                        "/api/v1/staff",
                        Map.of(
                                "login",
                                SUPERVISOR,
                                "name",
                                SUPERVISOR,
                                "phone",
                                "0473-0000000",
                                "roles",
                                List.of("SUPERVISOR"),
                                "utility",
                                "water",
                                "districts",
                                List.of(),
                                "password",
                                PASSWORD));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    /** Sessions do not last for days, so whoever asks signs in again. */
    HttpApi supervisor() {
        return town.anyone().signedIn(SUPERVISOR, PASSWORD);
    }

    HttpApi clerk() {
        return town.clerk("water");
    }

    HttpApi representative() {
        return town.anyone().signedIn(Town.login("water", "150302", 1), PASSWORD);
    }

    void at(String local) {
        product.clock().set(OffsetDateTime.parse(local + "+08:00").toInstant());
    }

    /** A plan that asks three days after the supply at ten and is open for seven, started. */
    void plan(String code) {
        Map<String, Object> plan = Map.of(
                "title", Map.of("zh", "通水后回访", "en", "After the supply"),
                "trigger", Map.of("event", "SUPPLY_STARTED"),
                "audience", Map.of("utility", "water"),
                "questionnaire", "water-connection",
                "forms", List.of("SMS_LINK"),
                "timing", Map.of("afterDays", 3, "at", "10:00", "openDays", 7),
                "cap", Map.of("times", 1, "days", 30));
        Answer made = supervisor().put(SURVEY + "plans/" + code, plan);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(200);
        Answer started = supervisor().post(SURVEY + "plans/" + code + "/start", "");
        assertThat(started.status()).as(started.body().toString()).isEqualTo(200);
    }

    /** Somebody applies for water, simply, and is supplied at once. */
    String supplied(String phone) {
        Map<String, Object> form =
                new HashMap<>(Town.form("water", Map.of("simpleLowRisk", true, "externalLine", false)));
        form.put("applicant", Map.of("name", "王小明", "phone", phone));
        Answer submitted = town.anyone().post("/api/v1/cases", form);
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(201);
        return submitted.body().at("/applications/0/number").asText();
    }

    void connected(HttpApi clerk, String number) {
        Answer answer = clerk.post("/api/v1/applications/" + number + "/connection", SUPPLY);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    /** The lines about a template that the gateway took: key, channel, address, language, template, text. */
    List<String> taken(String template) {
        Path file = product.data().resolve(GatewayWitness.FILE);
        try {
            return Files.exists(file)
                    ? Files.readString(file)
                            .lines()
                            .filter(line -> line.contains("|" + template + "|"))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The token in the link of a line. */
    static String token(String line) {
        Matcher link = LINK.matcher(line);
        assertThat(link.find()).as(line).isTrue();
        return link.group(1);
    }

    Answer answered(String token, int overall) {
        Map<String, Object> answers = overall < 4
                ? Map.of("overall", overall)
                : Map.of("overall", overall, "reasons", List.of("too_slow"), "complaint", "没有人来。");
        return town.anyone().post(SURVEY + "sheets/" + token + "/completion", Map.of("answers", answers));
    }

    JsonNode rectifications() {
        return supervisor().get(SURVEY + "rectifications").body();
    }

    /** How many follow-ups of a plan stand in a state. */
    int count(String plan, String state) {
        return supervisor()
                .get(SURVEY + "plans/" + plan)
                .body()
                .at("/followUps/" + state)
                .asInt();
    }
}

package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator replaces the rules while the system runs. */
class RulePacksIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final String PACKS = "/api/v1/rule-packs";
    /** A little more than every node needs to learn of a decision. */
    private static final Duration UNTIL_IN_FORCE = Duration.ofSeconds(6);

    private static final Map<String, Object> ORDINARY_GAS =
            Map.of("simpleLowRisk", false, "externalLine", false, "hourlyFlow", 500, "gasPoints", 2);
    private static final Map<String, Object> LARGE_WATER = Map.of("simpleLowRisk", false, "externalLine", true);

    private static Town town;
    private static HttpApi author;
    private static PackDesk desk;
    private static HttpApi approver;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
        author = town.admin();
        desk = new PackDesk(town, author);
        approver = town.secondAdmin();
    }

    private static String approved(PackZip pack) {
        Answer draft = desk.handedIn(pack);
        assertThat(draft.status()).as(draft.body().toString()).isEqualTo(201);
        String id = draft.body().path("id").asText();
        Answer checked = author.post(PACKS + "/" + id + "/check", "");
        assertThat(checked.body().path("passed").asBoolean())
                .as(checked.body().path("findings").toString())
                .isTrue();
        Answer approved = approver.post(PACKS + "/" + id + "/approval", Map.of("why", "read"));
        assertThat(approved.status()).as(approved.body().toString()).isEqualTo(200);
        return id;
    }

    private static void decided(HttpApi who, String id, String decision) {
        Answer answer = who.post(PACKS + "/" + id + "/" + decision, Map.of("why", "test"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        PRODUCT.clock().advance(UNTIL_IN_FORCE);
    }

    @Test
    void aNewLimitHoldsForWhatIsAcceptedFromThenOnAndWhatWasAcceptedKeepsItsRules() {
        String before = desk.inForce("water");
        String accepted = town.submitted("water", LARGE_WATER);
        assertThat(town.clerk("water")
                        .post("/api/v1/applications/" + accepted + "/acceptance", "")
                        .status())
                .isEqualTo(200);
        String waiting = town.submitted("water", LARGE_WATER);
        String id = approved(desk.taken("water", "2026.1")
                .replace("pack.json", "\"workingDays\": \"8\"", "\"workingDays\": \"6.5\""));
        assertThat(desk.inForce("water")).isEqualTo(before);

        decided(author, id, "activation");

        assertThat(desk.inForce("water")).isEqualTo(id);
        assertThat(limit(accepted)).isEqualTo("8");
        assertThat(town.clerk("water")
                        .post("/api/v1/applications/" + waiting + "/acceptance", "")
                        .status())
                .isEqualTo(200);
        assertThat(limit(waiting)).isEqualTo("6.5");
        JsonNode receipt = town.anyone()
                .post("/api/v1/cases", Town.form("water", LARGE_WATER))
                .body();
        assertThat(receipt.at("/applications/0/rulePack/version").asText()).isEqualTo("2026.1");
        assertThat(receipt.at("/applications/0/limit/workingDays").toString()).isEqualTo("6.5");
        assertThat(receipt.at("/applications/0/limit/source/article").asText()).isNotEmpty();

        decided(author, id, "rollback");

        assertThat(desk.inForce("water")).isEqualTo(before);
        assertThat(limit(waiting)).isEqualTo("6.5");
        assertThat(limit(town.submitted("water", LARGE_WATER))).isEqualTo("8");
        assertThat(author.get(PACKS + "/" + id).body().path("history").findValuesAsText("type"))
                .containsExactly("UPLOADED", "CHECKED", "APPROVED", "ACTIVATED", "ROLLED_BACK");
    }

    private static String limit(String application) {
        return town.clerk("water")
                .get("/api/v1/applications/" + application)
                .body()
                .at("/limit/workingDays")
                .toString();
    }

    @Test
    void aTableWithAnOverlapIsRefusedWithAnInputThatShowsIt() {
        PackZip broken = desk.taken("gas", "2026.8").replace("classification.dmn", "&gt; 1000", "&gt; 900");
        String id = desk.handedIn(broken).body().path("id").asText();

        JsonNode checked = author.post(PACKS + "/" + id + "/check", "").body();

        assertThat(checked.path("passed").asBoolean()).isFalse();
        assertThat(checked.path("findings"))
                .filteredOn(f -> f.path("code").asText().equals("OVERLAP"))
                .isNotEmpty()
                .allSatisfy(overlap -> assertThat(overlap.path("witness")).hasSize(4));
        assertThat(approver.post(PACKS + "/" + id + "/approval", "").status()).isEqualTo(409);
        assertThat(author.post(PACKS + "/" + id + "/activation", "").status()).isEqualTo(409);
    }

    @Test
    void whoeverHandsAPackInDoesNotApproveIt() {
        String id =
                desk.handedIn(desk.taken("heating", "2026.1")).body().path("id").asText();
        author.post(PACKS + "/" + id + "/check", "");

        Answer answer = author.post(PACKS + "/" + id + "/approval", "");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:jietong:problem:four-eyes");
    }

    @Test
    void whatIsNoPackIsRefusedAndNothingIsKept() {
        int before = author.get(PACKS).body().size();

        Answer text = author.upload(PACKS, "application/zip", new byte[] {1, 2, 3});
        Answer other = desk.handedIn(desk.taken("heating", "2021.4").replace("pack.json", "\"8\"", "\"9\""));
        Answer climbing = desk.handedIn(desk.taken("heating", "2026.9").with("../../conf/x", "x"));

        assertThat(text.status()).isEqualTo(422);
        assertThat(text.body().at("/violations/0/code").asText()).isEqualTo("NOT_A_ZIP");
        assertThat(other.status()).isEqualTo(422);
        assertThat(climbing.body().at("/violations/0/code").asText()).isEqualTo("BAD_PATH");
        assertThat(author.get(PACKS).body()).hasSize(before);
        assertThat(town.clerk("gas").get(PACKS).status()).isEqualTo(403);
    }

    @Test
    void fiftyActivationsUnderLoadLeaveEveryApplicationWithOnePackWholly() throws Exception {
        String first = desk.inForce("gas");
        String second = approved(desk.taken("gas", "2026.1")
                .replace("pack.json", "\"workingDays\": \"3.5\"", "\"workingDays\": \"3\"")
                .replace("pack.json", "\"code\": \"G2\"", "\"code\": \"G2N\"")
                .replace("classification.dmn", "\"G2\"", "\"G2N\"")
                .replace("samples.json", "\"G2\"", "\"G2N\""));
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<Answer>>> loads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            loads.add(threads.submit(() -> {
                List<Answer> answers = new ArrayList<>();
                while (!over.get()) {
                    answers.add(town.anyone().post("/api/v1/cases", Town.form("gas", ORDINARY_GAS)));
                }
                return answers;
            }));
        }
        for (int change = 0; change < 50; change++) {
            decided(author, change % 2 == 0 ? second : first, "activation");
            assertThat(desk.inForce("gas")).isEqualTo(change % 2 == 0 ? second : first);
        }
        over.set(true);

        int ofSecond = 0;
        int all = 0;
        for (Future<List<Answer>> load : loads) {
            for (Answer answer : load.get()) {
                all++;
                assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
                JsonNode line = answer.body().at("/applications/0");
                boolean isSecond = line.at("/rulePack/digest").asText().equals(second);
                ofSecond += isSecond ? 1 : 0;
                assertThat(line.at("/rulePack/digest").asText()).isEqualTo(isSecond ? second : first);
                assertThat(line.path("category").asText()).isEqualTo(isSecond ? "G2N" : "G2");
                assertThat(line.at("/limit/workingDays").toString()).isEqualTo(isSecond ? "3" : "3.5");
            }
        }
        threads.shutdown();
        assertThat(ofSecond).isBetween(1, all - 1);
    }
}

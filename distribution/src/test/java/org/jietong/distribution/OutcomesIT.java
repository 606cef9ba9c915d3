package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Figures of the work of the assembled product: from cases taken to supply, and once more from the journal. */
class OutcomesIT {
    private static final Map<String, String> DATABASE = Database.POSTGRESQL.fresh();

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL, DATABASE);

    private static final String FIGURES = "/api/v1/figures";
    private static final Duration READ = Duration.ofSeconds(30);
    private static final Map<String, Object> ORDINARY = Map.of("simpleLowRisk", false, "externalLine", false);
    private static final int IN_TIME = 5;

    private static Town town;

    @BeforeAll
    static void work() {
        town = Town.staffed(PRODUCT, 1);
        List<String> all = Stream.generate(OutcomesIT::accepted).limit(IN_TIME + 3).toList();
        String returned = "/api/v1/applications/" + town.submitted("water", ORDINARY);
        Map<String, Object> remarks =
                Map.of("remarks", List.of(Map.of("subject", "SITE", "reason", "the address is not in the district")));
        done(returned + "/return", remarks);
        done(returned + "/resubmission", Map.of());
        done(returned + "/rejection", remarks);
        PRODUCT.clock().set(Product.START.plus(Duration.ofDays(1)));
        all.subList(0, IN_TIME).forEach(path -> done(path + "/connection", Supply.of(path)));
        done(all.get(IN_TIME) + "/withdrawal", Map.of());
        PRODUCT.clock().set(Product.START.plus(Duration.ofDays(14)));
        done(all.get(IN_TIME + 1) + "/connection", Supply.of(all.get(IN_TIME + 1)));
    }

    private static String accepted() {
        String path = "/api/v1/applications/" + town.submitted("water", ORDINARY);
        done(path + "/acceptance", "");
        return path;
    }

    private static void done(String path, Object body) {
        Answer answer = town.clerk("water").post(path, body);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
    }

    /** Once everything that happened is counted. */
    private static JsonNode figures(String rest) {
        HttpApi admin = town.admin();
        Eventually.within(
                READ,
                () -> assertThat(admin.get(FIGURES + rest).body().path("behind").asInt(-1))
                        .isZero());
        ObjectNode figures = (ObjectNode) admin.get(FIGURES + rest).body();
        figures.remove("at");
        return figures;
    }

    @Test
    void whatBecameOfTheWorkIsCountedAndWhenItIsLostTheJournalGivesTheSameAgain() throws SQLException {
        JsonNode total = figures("/outcomes?by=CATEGORY").path("total");
        assertThat(total.path("finished").asInt()).isEqualTo(IN_TIME + 3);
        assertThat(total.path("withdrawn").asInt()).isEqualTo(1);
        assertThat(total.path("rejected").asInt()).isEqualTo(1);
        assertThat(total.path("onTime").toString()).isEqualTo("{\"part\":5,\"of\":6,\"rate\":0.8333}");
        assertThat(total.at("/returned/part").asInt()).isEqualTo(1);
        assertThat(total.path("meanNetWorkingDays").asDouble()).isPositive();

        List<String> boards = List.of(
                "/outcomes?by=CATEGORY", "/outcomes?by=REPRESENTATIVE", "/outcomes?by=MONTH", "/open?by=DISTRICT");
        List<JsonNode> before = boards.stream().map(OutcomesIT::figures).toList();
        lost("outcome", "outcome_day", "open_application");
        Answer moved = town.admin().post("/api/v1/journal/consumers/figures/position", Map.of("position", 0));
        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
        assertThat(boards.stream().map(OutcomesIT::figures).toList()).isEqualTo(before);
    }

    private static void lost(String... tables) throws SQLException {
        String place = "jdbc:postgresql://localhost:" + DATABASE.get("jietong.database.port") + "/"
                + DATABASE.get("jietong.database.name");
        try (Connection connection = DriverManager.getConnection(place, "postgres", "");
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                assertThat(statement.executeUpdate("delete from " + table)).isPositive();
            }
        }
    }

    @Test
    void whatIsOpenStandsAsItsClockShows() {
        JsonNode total = figures("/open?by=REPRESENTATIVE").path("total");
        assertThat(total.path("open").asInt()).isEqualTo(1);
        assertThat(total.path("overdue").asInt()).isEqualTo(1);
    }

    @Test
    void whoHasNoPermissionSeesNoFigures() {
        assertThat(town.clerk("water").get(FIGURES + "/outcomes").status()).isEqualTo(403);
        assertThat(town.anyone().get(FIGURES + "/open").status()).isEqualTo(401);
    }

    @Test
    void anybodySeesWhatIsPublishedOnceTheMonthIsOver() {
        figures("/outcomes");
        PRODUCT.clock().set(Product.START.plus(Duration.ofDays(31)));
        Answer answer = town.anyone().get(FIGURES + "/public");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("max-age=300");
        assertThat(answer.body().path("categories"))
                .filteredOn(each -> !each.path("hidden").asBoolean())
                .singleElement()
                .satisfies(each -> assertThat(each.path("connected").asInt()).isEqualTo(IN_TIME + 1));
        assertThat(answer.body().path("note").asText()).contains("5");
    }
}

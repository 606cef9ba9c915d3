package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was done is on record, and whoever changes the record behind the product's back is found out. */
class AuditIT {
    private static final Map<String, String> DATABASE = Database.POSTGRESQL.fresh();

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL, DATABASE);

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String PASSWORD = "long enough for a test";

    private static Town town;
    private static HttpApi auditor;
    private static String gas;

    @BeforeAll
    static void somethingIsDone() {
        town = Town.staffed(PRODUCT, 1);
        hire("auditor", Map.of("roles", List.of("AUDITOR")));
        auditor = town.anyone().signedIn("auditor", PASSWORD);
        gas = town.submitted(
                "gas", Map.of("simpleLowRisk", false, "externalLine", true, "hourlyFlow", 500, "gasPoints", 1));
        assertThat(town.clerk("gas").get("/api/v1/applications/" + gas).status())
                .isEqualTo(200);
        assertThat(town.clerk("water").get("/api/v1/applications/" + gas).status())
                .isEqualTo(403);
        Eventually.within(SOON, () -> assertThat(of(gas)).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void aReadingAndAnAttemptFromAnotherCompanyAreOnRecord() {
        assertThat(of(gas)).anyMatch(entry -> entry.startsWith("gas-clerk GET /applications/{number} 200"));
        assertThat(of(gas)).anyMatch(entry -> entry.startsWith("water-clerk GET /applications/{number} 403"));
    }

    @Test
    void onlyAuditorsReadTheRecord() {
        assertThat(town.clerk("gas").get("/api/v1/audit").status()).isEqualTo(403);
        assertThat(town.admin().get("/api/v1/audit/verification").status()).isEqualTo(403);
        assertThat(town.anyone().get("/api/v1/audit/chain").status()).isEqualTo(401);
    }

    @Test
    void aChangedByteARemovedRowAndASwappedPairAreFound() throws SQLException {
        assertThat(verified().path("whole").asBoolean()).isTrue();
        assertThat(tampered("update audit_entry set origin = '127.0.0.2' where place = 3"))
                .isEqualTo("3 ALTERED");
        assertThat(tampered("update audit_entry set details = '{}', status = status + 1 where place = 5"))
                .isEqualTo("5 ALTERED");
        assertThat(tampered("delete from audit_entry where place = 4")).isEqualTo("4 MISSING");
        assertThat(tampered("update audit_entry set place = 9 - place where place in (4, 5)"))
                .isEqualTo("4 ALTERED");
        assertThat(tampered("delete from audit_entry where place > 6")).isEqualTo("7 CUT_OFF");
        assertThat(verified().path("whole").asBoolean()).isTrue();
    }

    /** What a walk finds while the rows are not what they were; they are put back afterwards. */
    private static String tampered(String sql) throws SQLException {
        String place = "jdbc:postgresql://localhost:" + DATABASE.get("jietong.database.port") + "/"
                + DATABASE.get("jietong.database.name");
        try (Connection connection = DriverManager.getConnection(place, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select * from audit_entry");
            assertThat(statement.executeUpdate(sql)).isPositive();
            JsonNode found = verified();
            statement.execute("delete from audit_entry where id in (select id from kept)");
            statement.execute("insert into audit_entry select * from kept");
            statement.execute("drop table kept");
            return found.path("place").asText() + " " + found.path("fault").asText();
        }
    }

    private static JsonNode verified() {
        Answer answer = auditor.get("/api/v1/audit/verification");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> of(String subject) {
        List<String> found = new ArrayList<>();
        auditor.get("/api/v1/audit?subject=" + subject)
                .body()
                .forEach(entry -> found.add(entry.at("/by/name").asText() + " "
                        + entry.path("operation").asText() + " "
                        + entry.path("status").asText()));
        return found;
    }

    private static void hire(String login, Map<String, ?> more) {
        Map<String, Object> person = new HashMap<>(more);
        person.putAll(Map.of("login", login, "name", login, "phone", "0473-0000000", "password", PASSWORD));
        assertThat(town.admin().post("/api/v1/staff", person).status()).isEqualTo(201);
    }
}

package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every operation of the contract with every role, and the attempts to reach beyond company, district and role (R7.1). */
class PermissionsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final String PASSWORD = "long enough for a test";
    private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";
    private static final PermissionsDocument DOCUMENT = PermissionsDocument.read();

    private static Town town;
    /** A clerk who does nothing: everybody who keeps accounts may keep this one. */
    private static String somebody;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
        DOCUMENT.roles().stream()
                .filter(role -> !role.equals("CHANNEL"))
                .forEach(role -> hire(town.admin(), login(role), Map.of("roles", List.of(role))));
        hire(town.admin(), "somebody", Map.of("roles", List.of("CLERK")));
        somebody = id(town.anyone().signedIn("somebody", PASSWORD));
    }

    @Test
    void theDocumentNamesEveryOperationOfTheContractAndNoOther() {
        TreeSet<String> described = new TreeSet<>();
        JsonNode paths = town.anyone().get("/api/v1/openapi.json").body().path("paths");
        paths.properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(new TreeSet<>(DOCUMENT.operations().keySet()));
    }

    @Test
    void everyRoleMayAskForWhatTheDocumentSaysAndForNothingElse() {
        List<String> wrong = new ArrayList<>();
        DOCUMENT.roles().stream().filter(role -> !role.equals("CHANNEL")).forEach(role -> walk(role, wrong));
        assertThat(wrong).isEmpty();
    }

    private static void walk(String role, List<String> wrong) {
        HttpApi held = signedIn(role);
        String own = id(held);
        for (String operation : DOCUMENT.operations().keySet()) {
            int status = asked(held, operation, own);
            boolean refused = status == 401 || status == 403;
            if (refused == DOCUMENT.lets(role, operation)) {
                wrong.add(role + " " + operation + " " + status);
            }
            if (operation.contains("sessions")) {
                held = signedIn(role);
            }
        }
    }

    @Test
    void withoutASessionThereIsWhatIsOpenToAnyoneAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        DOCUMENT.operations().forEach((operation, row) -> {
            int status = asked(town.anyone(), operation, NOBODYS);
            boolean open = row.outside().equals("anyone");
            if (status == 401 == open) {
                wrong.add(operation + " " + status);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyReachesBeyondCompanyAndDistrict() {
        String gas = town.submitted(
                "gas", Map.of("simpleLowRisk", false, "externalLine", true, "hourlyFlow", 500, "gasPoints", 1));
        HttpApi elsewhere = town.anyone().signedIn(Town.login("gas", "150304", 1), PASSWORD);
        for (HttpApi stranger : List.of(town.clerk("water"), elsewhere)) {
            assertThat(stranger.get("/api/v1/applications/" + gas).status()).isEqualTo(403);
            assertThat(stranger.post("/api/v1/applications/" + gas + "/acceptance", "{}")
                            .status())
                    .isEqualTo(403);
            assertThat(stranger.get("/api/v1/applications?limit=200").body().findValuesAsText("number"))
                    .doesNotContain(gas);
        }
        assertThat(town.clerk("gas").get("/api/v1/applications/" + gas).status())
                .isEqualTo(200);
    }

    @Test
    void anAdministratorOfACompanyMakesNoAccountThatReachesFurther() {
        hire(town.admin(), "gas-admin", Map.of("roles", List.of("UTILITY_ADMINISTRATOR"), "utility", "gas"));
        HttpApi gas = town.anyone().signedIn("gas-admin", PASSWORD);
        assertThat(taken(gas, "g1", Map.of("roles", List.of("CLERK"), "utility", "gas")))
                .isEqualTo(201);
        assertThat(taken(gas, "g2", Map.of("roles", List.of("CLERK"), "utility", "water")))
                .isEqualTo(403);
        assertThat(taken(gas, "g3", Map.of("roles", List.of("CLERK")))).isEqualTo(403);
        assertThat(taken(gas, "g4", Map.of("roles", List.of("ADMINISTRATOR"), "utility", "gas")))
                .isEqualTo(403);
        assertThat(taken(gas, "g5", Map.of("roles", List.of("RULE_APPROVER"), "utility", "gas")))
                .isEqualTo(403);
        assertThat(taken(town.admin(), "g6", Map.of("roles", List.of("CHANNEL"))))
                .isEqualTo(422);
    }

    /** A request that brings nothing about: about nothing that exists but oneself and a clerk, with nothing in it. */
    private static int asked(HttpApi as, String operation, String own) {
        String[] parts = operation.split(" ");
        // Everybody says how they want to be told; what is taken from an account is taken by those who keep it.
        String staff = parts[0].equals("DELETE") ? somebody : own;
        String path = "/api/v1"
                + parts[1].replaceAll("(?<=^/staff/)\\{id}", staff)
                        .replaceAll("(?<=^/representatives/)\\{id}", own)
                        .replaceAll("\\{\\w+}", NOBODYS);
        return switch (parts[0]) {
            case "GET" -> as.status(path);
            case "DELETE" -> as.delete(path).status();
            case "PUT" -> as.put(path, "{}").status();
            default -> as.post(path, "{}").status();
        };
    }

    private static String id(HttpApi person) {
        return person.get("/api/v1/sessions/current").body().at("/staff/id").asText();
    }

    private static HttpApi signedIn(String role) {
        return town.anyone().signedIn(login(role), PASSWORD);
    }

    private static String login(String role) {
        return "walk-" + role.toLowerCase(Locale.ROOT);
    }

    private static void hire(HttpApi admin, String login, Map<String, ?> more) {
        assertThat(taken(admin, login, more)).as(login).isEqualTo(201);
    }

    private static int taken(HttpApi admin, String login, Map<String, ?> more) {
        Map<String, Object> person = new HashMap<>(more);
        person.putAll(Map.of("login", login, "name", login, "phone", "0473-0000000", "password", PASSWORD));
        return admin.post("/api/v1/staff", person).status();
    }
}

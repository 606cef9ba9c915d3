package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Staff follow what happens while it happens. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EventsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final Map<String, Object> LINE = Map.of("simpleLowRisk", false, "externalLine", true);

    private static Town town;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
    }

    /** Reads until an event of a kind comes; the data of all that came with it. */
    private static List<String> until(String type, BufferedReader stream) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = stream.readLine(); line != null; line = stream.readLine()) {
            lines.add(line);
            if (line.equals("event: " + type)) {
                lines.add(stream.readLine());
                return lines;
            }
        }
        throw new AssertionError("the stream ended: " + lines);
    }

    private static long lastPlace(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("id: "))
                .mapToLong(line -> Long.parseLong(line.substring(4)))
                .max()
                .orElseThrow();
    }

    @Test
    void whoFollowsSeesWhatHappensToTheirCasesAndToNoOthers() throws IOException {
        HttpApi clerk = town.clerk("water");
        try (BufferedReader stream = clerk.stream("/api/v1/events")) {
            town.submitted(
                    "gas", Map.of("simpleLowRisk", false, "externalLine", true, "hourlyFlow", 500, "gasPoints", 2));
            String number = town.submitted("water", LINE);
            List<String> seen = until("APPLICATION_SUBMITTED", stream);
            assertThat(seen.get(seen.size() - 1)).startsWith("data: ").contains(number);

            clerk.post("/api/v1/applications/" + number + "/acceptance", "");
            List<String> more = until("APPLICATION_ACCEPTED", stream);
            assertThat(more.get(more.size() - 1)).contains(number).contains("\"limitWorkingDays\":8");
            assertThat(String.join("\n", seen) + String.join("\n", more)).doesNotContain("\"application\":\"G");
        }
    }

    @Test
    void whoComesBackGoesOnBehindTheLastEventTheyKnow() throws IOException {
        HttpApi clerk = town.clerk("water");
        String first = town.submitted("water", LINE);
        long place;
        try (BufferedReader stream = clerk.with("Last-Event-ID", "0").stream("/api/v1/events")) {
            List<String> lines = until("REPRESENTATIVE_ASSIGNED", stream);
            assertThat(lines).isNotEmpty();
            place = lastPlace(lines);
        }
        String second = town.submitted("water", LINE);
        HttpApi back = clerk.with("Last-Event-ID", Long.toString(place));
        try (BufferedReader stream = back.stream("/api/v1/events")) {
            StringBuilder seen = new StringBuilder();
            while (seen.indexOf(second) < 0) {
                List<String> lines = until("APPLICATION_SUBMITTED", stream);
                assertThat(lastPlace(lines)).isGreaterThan(place);
                lines.forEach(seen::append);
            }
            assertThat(first).isNotEqualTo(second);
        }
    }

    @Test
    void aStreamEndsWithItsSession() throws IOException {
        HttpApi clerk = town.clerk("heating");
        try (BufferedReader stream = clerk.stream("/api/v1/events")) {
            assertThat(stream.readLine()).startsWith(": ");
            assertThat(clerk.delete("/api/v1/sessions/current").status()).isEqualTo(204);
            String line = stream.readLine();
            while (line != null) {
                line = stream.readLine();
            }
        }
        assertThat(clerk.get("/api/v1/cases").status()).isEqualTo(401);
        assertThat(town.anyone().get("/api/v1/events").status()).isEqualTo(401);
    }
}

package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Events of a case that ended long ago lie in files, and its timeline is answered from them. */
class JournalArchiveIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL, Map.of("jietong.journal.archiveAfter", "P1Y"));

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Town town;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
    }

    private static String submitted() {
        return "/api/v1/applications/" + town.submitted("water", Map.of("simpleLowRisk", false, "externalLine", false));
    }

    /** Does what the scheduler would do within ten minutes. By reflection: classes of the product are others. */
    private static void archive() {
        try {
            ServiceReference<?>[] jobs =
                    PRODUCT.context().getAllServiceReferences("org.jietong.api.schedule.ScheduledJob", null);
            for (ServiceReference<?> job : jobs) {
                Object service = PRODUCT.context().getService(job);
                if (service.getClass().getMethod("name").invoke(service).equals("journal-archive")) {
                    service.getClass().getMethod("run").invoke(service);
                }
            }
        } catch (InvalidSyntaxException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCaseThatEndedLongAgoIsReadFromTheArchiveAndAnOpenOneFromTheJournal() throws Exception {
        String ended = submitted();
        String open = submitted();
        assertThat(town.clerk("water").post(ended + "/withdrawal", "").status()).isEqualTo(200);
        JsonNode before = town.clerk("water").get(ended + "/events").body();
        JsonNode beforeOpen = town.clerk("water").get(open + "/events").body();
        PRODUCT.clock().set(Product.START.plus(Duration.ofDays(400)));

        Eventually.within(PATIENCE, () -> {
            archive();
            assertThat(town.admin().get("/api/v1/journal/archive").body()).isNotEmpty();
        });

        JsonNode after = town.clerk("water").get(ended + "/events").body();
        assertThat(after).hasSize(before.size() + 1);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isEqualTo(before.get(i));
        }
        JsonNode told = after.get(before.size());
        assertThat(told.path("type").asText()).isEqualTo("EVENTS_ARCHIVED");
        assertThat(told.at("/details/readable").asBoolean()).isTrue();
        assertThat(PRODUCT.data()
                        .resolve("journal-archive")
                        .resolve(told.at("/details/file").asText()))
                .exists();
        // Overdue by now, it may have been escalated since.
        JsonNode afterOpen = town.clerk("water").get(open + "/events").body();
        assertThat(afterOpen.findValuesAsText("type")).doesNotContain("EVENTS_ARCHIVED");
        for (int i = 0; i < beforeOpen.size(); i++) {
            assertThat(afterOpen.get(i)).isEqualTo(beforeOpen.get(i));
        }
        verified("2026-03");
        refusedBelowTheArchive();
    }

    private static void verified(String month) throws Exception {
        String path = "/api/v1/journal/archive/" + month + "/verification";
        JsonNode file = town.admin().post(path, "").body().get(0);
        assertThat(file.path("state").asText()).isEqualTo("INTACT");
        assertThat(Files.readString(
                        PRODUCT.data().resolve("journal-archive").resolve(month).resolve("SHA256SUMS")))
                .contains(file.path("sha256").asText());
        assertThat(town.clerk("water").post(path, "").status()).isEqualTo(403);
    }

    private static void refusedBelowTheArchive() {
        Answer refused = town.admin().get("/api/v1/events", "Last-Event-ID", "0");
        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.body().path("type").asText()).isEqualTo("urn:jietong:problem:archived");
    }
}

package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Elapsed;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Watch;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Finished;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/** Finished applications are found by utility, category and time. */
interface FinishedContract extends OnStore {
    Elapsed ELAPSED = new Elapsed(new BigDecimal("3.5"), new BigDecimal("4"), Optional.of(new BigDecimal("2.50")));

    private static org.jietong.api.cases.Connection end(Instant supplied, Optional<Elapsed> elapsed) {
        return new org.jietong.api.cases.Connection(
                new Inspection(Inspection.Result.PASSED, List.of()), List.of(), supplied, elapsed);
    }

    private Application connected(String category, Instant supplied, Optional<Elapsed> elapsed) {
        Application fresh = kept(Samples.sampleCase(Samples.WUDA, Samples.HEATING))
                .applications()
                .get(0);
        return changed(fresh, change -> change.state(ApplicationState.CONNECTED)
                .classified(Samples.classified(Samples.HEATING, category))
                .connection(end(supplied, elapsed)));
    }

    private List<Finished> finished(UtilityCode utility, String category, Instant since, int limit) {
        return store().read(work -> work.applications().finished(utility, category, since, limit));
    }

    @Test
    default void howLongItTookComesBack() {
        Application measured = connected("F1", Samples.NOW, Optional.of(ELAPSED));
        Application afterwards = connected(
                "F1", Samples.NOW, Optional.of(new Elapsed(BigDecimal.ONE, BigDecimal.TEN, Optional.empty())));
        assertThat(found(measured)).contains(measured);
        assertThat(found(afterwards)).contains(afterwards);
    }

    @Test
    default void thoseSuppliedLastAreFoundFirstWithinTheTimeAndTheCategory() {
        Instant now = Instant.parse("2026-05-05T04:00:00Z");
        connected("F2", now, Optional.of(ELAPSED));
        connected("F2", now.minusSeconds(2), Optional.of(ELAPSED));
        connected("F2", now.minusSeconds(1), Optional.of(ELAPSED));
        connected("F2", now.minusSeconds(9), Optional.of(ELAPSED));
        connected("F2", now, Optional.empty());
        connected("F3", now, Optional.of(ELAPSED));

        assertThat(finished(Samples.HEATING, "F2", now.minusSeconds(2), 10))
                .extracting(Finished::supplyStartedAt)
                .containsExactly(now, now.minusSeconds(1), now.minusSeconds(2));
        assertThat(finished(Samples.HEATING, "F2", now.minusSeconds(2), 2)).hasSize(2);
        assertThat(finished(Samples.HEATING, "F3", now, 2)).containsExactly(new Finished(now, ELAPSED));
        assertThat(finished(Samples.WATER, "F2", now.minusSeconds(2), 10)).isEmpty();
    }

    @Test
    default void whatIsMeasuredAfterwardsIsNoChangeAndOnlyOverTheVersionThatWasSeen() {
        Application bare = connected("F4", Samples.NOW, Optional.empty());
        assertThat(measured(bare)).isTrue();
        assertThat(found(bare)).contains(bare.measured(ELAPSED));

        Application seen = connected("F4", Samples.NOW, Optional.empty());
        changed(seen, change -> change.remarks(List.of()));
        assertThat(measured(seen)).isFalse();
        assertThat(finished(Samples.HEATING, "F4", Samples.NOW, 10)).hasSize(1);
    }

    private boolean measured(Application seen) {
        return store().transact(work -> Outcome.done(work.applications().measure(seen, ELAPSED)))
                .orElseThrow();
    }

    /** What the migration does with those that were connected before. */
    @Test
    default void thoseConnectedBeforeAnybodyMeasuredAreLookedAtOnce() throws IOException, SQLException {
        Instant supplied = Instant.parse("2001-06-06T00:00:00Z");
        Application bare = connected("F5", supplied, Optional.empty());
        List<String> updates = Files.readAllLines(
                        Path.of("src/main/resources/db", database().kind(), "V11__forecast_and_archive.sql"))
                .stream()
                .filter(line -> line.startsWith("update application"))
                .map(line -> line.replace(";", " and category = 'F5'"))
                .toList();
        try (Connection connection = database().source().getConnection();
                PreparedStatement update = connection.prepareStatement(updates.get(0))) {
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        assertThat(found(bare)).map(Application::watch).contains(Watch.none().wakingAt(Optional.of(supplied)));
        assertThat(measured(bare)).isTrue();
        assertThat(found(bare)).map(Application::watch).contains(Watch.none());
    }
}

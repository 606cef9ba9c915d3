package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Escalation;
import org.jietong.api.cases.Watch;
import org.jietong.api.problem.Outcome;
import org.junit.jupiter.api.Test;

/** What becomes due by itself is found in its order. Each test has years of its own, long before all others. */
interface WakingContract extends OnStore {

    private Application wakingAt(Instant at) {
        Application fresh = kept(Samples.sampleCase(Samples.WUDA, Samples.GAS))
                .applications()
                .get(0);
        return changed(fresh, change -> change.watch(Watch.none().wakingAt(Optional.of(at))));
    }

    private List<Application> waking(Instant now, int limit) {
        return store().read(work -> work.applications().waking(now, limit));
    }

    private boolean wake(Application seen, Optional<Instant> next) {
        return store().transact(work -> Outcome.done(work.applications().wake(seen, next)))
                .orElseThrow();
    }

    @Test
    default void whatIsDueByNowIsFoundOldestFirstAndNothingElse() {
        Instant now = Instant.parse("2001-01-01T00:00:00Z");
        Application second = wakingAt(now);
        Application third = wakingAt(now);
        Application first = wakingAt(now.minusSeconds(1));
        Application later = wakingAt(now.plusNanos(1_000));

        assertThat(waking(now, 10)).containsExactly(first, second, third);
        assertThat(waking(now, 2)).containsExactly(first, second);

        List.of(first, second, third, later).forEach(done -> wake(done, Optional.empty()));
        assertThat(waking(now.plusSeconds(1), 10)).isEmpty();
    }

    @Test
    default void whenTheSystemLooksAgainIsNoChangeAndOnlyOverTheVersionThatWasSeen() {
        Instant now = Instant.parse("2002-01-01T00:00:00Z");
        Application seen = wakingAt(now);
        Optional<Instant> later = Optional.of(now.plus(Duration.ofDays(1)));

        assertThat(wake(seen, later)).isTrue();
        assertThat(found(seen)).contains(seen.wakingAt(later));
        Application winner = changed(
                seen.wakingAt(later), change -> change.watch(Watch.none()).state(ApplicationState.REJECTED));
        assertThat(wake(seen, Optional.of(now))).isFalse();
        assertThat(found(seen)).contains(winner);
    }

    @Test
    default void whatWasToldComesBackWithWhoTookNoteOfIt() {
        Instant now = Instant.parse("2003-01-01T00:00:00.123456Z");
        Escalation told = Escalation.told("AT_RISK", now);
        Escalation noted =
                Escalation.told("OVERDUE", now).again(now.plusSeconds(9)).acknowledged("张三 \"A\"", now);
        Document reminded = Samples.promised(Samples.missing("RED_LINE_MAP"), LocalDate.of(2026, 12, 1))
                .warned(Document.Warned.REMINDED);
        Application fresh = kept(Samples.sampleCase(Samples.WUDA, Samples.GAS))
                .applications()
                .get(0);

        Application after = changed(fresh, change -> change.watch(new Watch(Optional.empty(), List.of(told, noted)))
                .documents(documents -> List.of(documents.get(0), reminded)));

        assertThat(found(fresh)).contains(after);
    }

    /** What the migration does with clocks that run already. */
    @Test
    default void clocksThatRanBeforeThereWasASweepAreLookedAtOnce() throws IOException, SQLException {
        Case running = kept(Samples.sampleCase(Samples.WUDA, Samples.GAS, Samples.WATER, Samples.HEATING));
        Application clock =
                changed(running.applications().get(0), change -> change.due(Optional.of(new Due(Samples.NOW, false))));
        Application waiting = running.applications().get(1);
        Application ended =
                changed(running.applications().get(2), change -> change.due(Optional.of(new Due(Samples.NOW, false)))
                        .state(ApplicationState.WITHDRAWN));
        List<String> updates =
                Files.readAllLines(Path.of("src/main/resources/db", database().kind(), "V7__scheduled.sql")).stream()
                        .filter(line -> line.startsWith("update application"))
                        .map(line -> line.replace(";", ""))
                        .toList();
        try (Connection connection = database().source().getConnection();
                PreparedStatement update = connection.prepareStatement(updates.get(0))) {
            update.executeUpdate();
        }
        assertThat(found(clock)).map(Application::watch).contains(Watch.none().wakingAt(Optional.of(Samples.NOW)));
        assertThat(found(waiting)).contains(waiting);
        assertThat(found(ended)).contains(ended);
    }
}

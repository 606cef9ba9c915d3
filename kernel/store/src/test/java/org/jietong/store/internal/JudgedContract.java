package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.store.JudgedRecords.Judged;
import org.jietong.api.store.JudgedRecords.Selection;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/** Very many judged applications are read page by page. Each test has a utility of its own. */
interface JudgedContract extends OnStore {
    AtomicInteger UTILITIES = new AtomicInteger();

    private static Selection all(UtilityCode utility) {
        return new Selection(utility, Instant.EPOCH, Samples.NOW.plusSeconds(1), false);
    }

    private static UtilityCode someUtility() {
        return new UtilityCode("judged" + UTILITIES.incrementAndGet());
    }

    private Application submitted(UtilityCode utility) {
        return kept(Samples.sampleCase(Samples.WUDA, utility)).applications().get(0);
    }

    private List<Judged> page(Selection selection, Optional<UUID> after, int limit) {
        return store().read(work -> work.judged().page(selection, after, limit));
    }

    private long count(Selection selection) {
        return store().read(work -> work.judged().count(selection));
    }

    private static Judged judged(Application application) {
        return new Judged(application.key(), application.state(), application.facts(), application.classified());
    }

    @Test
    default void pagesHoldEveryApplicationOnceInTheOrderOfSubmission() {
        UtilityCode utility = someUtility();
        List<Judged> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            expected.add(judged(submitted(utility)));
            submitted(someUtility());
        }
        List<Judged> found = new ArrayList<>();
        Optional<UUID> after = Optional.empty();
        for (List<Judged> page = page(all(utility), after, 3); !page.isEmpty(); page = page(all(utility), after, 3)) {
            found.addAll(page);
            after = Optional.of(page.get(page.size() - 1).key().id());
        }
        assertThat(found).isEqualTo(expected);
        assertThat(count(all(utility))).isEqualTo(7);
    }

    @Test
    default void aRangeOfTimeIncludesItsBeginningAndNotItsEnd() {
        UtilityCode utility = someUtility();
        submitted(utility);
        Selection including = new Selection(utility, Samples.NOW, Samples.NOW.plusSeconds(1), false);
        Selection before = new Selection(utility, Instant.EPOCH, Samples.NOW, false);
        assertThat(page(including, Optional.empty(), 9)).hasSize(1);
        assertThat(page(before, Optional.empty(), 9)).isEmpty();
        assertThat(count(including)).isEqualTo(1);
        assertThat(count(before)).isZero();
    }

    @Test
    default void theOpenOnesCanBeAskedForAlone() {
        UtilityCode utility = someUtility();
        Application open = submitted(utility);
        changed(submitted(utility), change -> change.state(ApplicationState.WITHDRAWN));
        Selection openOnly = new Selection(utility, Instant.EPOCH, Samples.NOW.plusSeconds(1), true);
        assertThat(page(openOnly, Optional.empty(), 9)).containsExactly(judged(open));
        assertThat(count(openOnly)).isEqualTo(1);
    }

    @Test
    default void ledgersComeByApplication() {
        UtilityCode utility = someUtility();
        Application without = submitted(utility);
        ClockEntry started = new ClockEntry(
                Samples.id(),
                ClockEntry.Kind.STARTED,
                Samples.NOW,
                Optional.empty(),
                Optional.empty(),
                "张三",
                Samples.NOW);
        Application with = changed(submitted(utility), change -> change.enter(started));
        Map<UUID, List<ClockEntry>> ledgers = store().read(work ->
                work.judged().ledgers(List.of(without.key().id(), with.key().id())));
        assertThat(ledgers).isEqualTo(Map.of(with.key().id(), List.of(started)));
        assertThat(store().<Map<UUID, List<ClockEntry>>>read(
                                work -> work.judged().ledgers(List.of())))
                .isEmpty();
    }
}

package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Meter;
import org.jietong.api.cases.Remark;
import org.jietong.api.cases.Representative;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.Facts;
import org.jietong.api.store.Store;
import org.jietong.api.time.ClockEntry;
import org.junit.jupiter.api.Test;

/** An application is saved by what differs, and only over the version that was seen. */
interface SaveContract extends OnStore {

    private Application fresh() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.GAS, Samples.WATER));
        return added.applications().get(0);
    }

    @Test
    default void anAcceptedApplicationComesBackWithItsClockTasksAndPromises() {
        Application accepted = changed(fresh(), change -> change.state(ApplicationState.ACCEPTED)
                .enter(Samples.entry(ClockEntry.Kind.STARTED))
                .due(Optional.of(new Due(Samples.NOW, true)))
                .documents(documents ->
                        List.of(documents.get(0), Samples.promised(documents.get(1), LocalDate.of(2026, 12, 1))))
                .tasks(tasks -> List.of(Samples.done(tasks.get(0)), tasks.get(1))));

        assertThat(found(accepted)).contains(accepted);
    }

    @Test
    default void aSuspensionComesBackWithItsEndAndItsEvidence() {
        ClockEntry suspension = new ClockEntry(
                Samples.id(),
                ClockEntry.Kind.SUSPENDED,
                Samples.NOW,
                Optional.of("ROAD_PERMIT"),
                Optional.of("说明"),
                "张三",
                Samples.NOW,
                Optional.of(Samples.NOW.plusSeconds(86_400)),
                Optional.of("乌市政挖字〔2026〕12号"));
        Application suspended = changed(fresh(), change -> change.enter(Samples.entry(ClockEntry.Kind.STARTED))
                .enter(suspension));

        assertThat(found(suspended)).contains(suspended);
    }

    @Test
    default void aConnectedApplicationComesBackWithItsMetersAndFindings() {
        Application connected = changed(fresh(), change -> change.state(ApplicationState.CONNECTED)
                .connection(new Connection(
                        new Inspection(Inspection.Result.PASSED, List.of("阀门 \"A\" 正常", "")),
                        List.of(
                                new Meter("M-1", Optional.of("G4"), Optional.of(new BigDecimal("1E+2"))),
                                new Meter("M-2", Optional.empty(), Optional.of(new BigDecimal("0.00"))),
                                new Meter("M-3", Optional.empty(), Optional.empty())),
                        Samples.NOW)));

        assertThat(found(connected)).contains(connected);
    }

    @Test
    default void aReturnedApplicationComesBackWithEveryRemark() {
        Application returned = changed(fresh(), change -> change.state(ApplicationState.RETURNED)
                .returned(Samples.NOW)
                .remarks(List.of(new Remark("hourlyFlow", "与图纸不符"), new Remark("", "缺章 😀"))));
        Application again = changed(returned, change -> change.state(ApplicationState.SUBMITTED)
                .resubmitted(Samples.NOW.plusSeconds(1))
                .remarks(List.of())
                .facts(Facts.of(Map.of("hourlyFlow", new BigDecimal("1000.010"))))
                .classified(Samples.classified(Samples.GAS, "G3")));

        assertThat(found(returned)).contains(again);
    }

    @Test
    default void aHandoverKeepsTheHistory() {
        Representative next = new Representative(Samples.id(), "白音", "0473-1");
        Application handedOver = changed(fresh(), change -> change.assign(Samples.assignment(next)));

        assertThat(found(handedOver)).contains(handedOver);
        assertThat(found(handedOver).orElseThrow().assignments()).hasSize(2);
    }

    @Test
    default void listsMayGrowShrinkAndBeReplaced() {
        Application before = fresh();
        Application longer = changed(
                before,
                change -> change.tasks(tasks -> List.of(
                        tasks.get(1), Samples.task("DESIGN", 7), tasks.get(0), Samples.task("CONSTRUCTION", 8))));
        assertThat(found(before)).contains(longer);

        Application shorter = changed(
                longer, change -> change.tasks(tasks -> List.of(tasks.get(2))).documents(documents -> List.of()));
        assertThat(found(before)).contains(shorter);
    }

    @Test
    default void changingOneApplicationLeavesItsNeighbourAlone() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.GAS, Samples.WATER));
        Application withdrawn = changed(added.applications().get(0), change -> change.state(ApplicationState.WITHDRAWN)
                .tasks(tasks -> List.of())
                .remarks(List.of(new Remark("", "不需要了"))));

        assertThat(found(added))
                .contains(added.with(List.of(withdrawn, added.applications().get(1))));
    }

    @Test
    default void savingOverAnotherVersionThanTheOneSeenWritesNothing() {
        Application seen = fresh();
        Application winner = changed(seen, change -> change.state(ApplicationState.REJECTED));

        Application late = seen.change()
                .state(ApplicationState.ACCEPTED)
                .enter(Samples.entry(ClockEntry.Kind.STARTED))
                .tasks(tasks -> List.of())
                .made();

        assertThat(saved(seen, late)).isFalse();
        assertThat(found(seen)).contains(winner);
    }

    @Test
    default void whatNeverChangesCannotBeSaved() {
        Application one = fresh();
        Application other = fresh();

        assertThatIllegalArgumentException().isThrownBy(() -> saved(one, other));
    }

    @Test
    default void whoeverReadsWhileItIsChangedSeesOneVersionOrTheOther() throws Exception {
        Application seen = fresh();
        List<Application> versions = new ArrayList<>(List.of(seen));
        for (int i = 0; i < 40; i++) {
            Application last = versions.get(versions.size() - 1);
            versions.add(last.change()
                    .enter(Samples.entry(ClockEntry.Kind.SUSPENDED))
                    .tasks(tasks -> List.of(Samples.task("T", last.ledger().size())))
                    .made());
        }
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Future<?> writing = writer.submit(() -> {
            for (int i = 1; i < versions.size(); i++) {
                saved(versions.get(i - 1), versions.get(i));
            }
        });

        do {
            assertThat(found(seen)).get().isIn(versions);
        } while (!writing.isDone());
        writing.get(60, TimeUnit.SECONDS);
        writer.shutdown();
        assertThat(found(seen)).contains(versions.get(versions.size() - 1));
    }

    @Test
    default void whatAnotherNodeChangedIsSeenAtOnceByANodeThatKnowsAnOlderVersion() {
        Application seen = fresh();
        Store node = database().another();
        assertThat(foundBy(node, seen)).contains(seen);

        Application accepted = changed(seen, change -> change.state(ApplicationState.ACCEPTED)
                .enter(Samples.entry(ClockEntry.Kind.STARTED))
                .tasks(tasks -> List.of(Samples.task("SURVEY", 0))));

        assertThat(foundBy(node, seen)).contains(accepted);
        assertThat(foundBy(store(), seen)).contains(accepted);
    }

    @Test
    default void whatTheSystemNotesWithoutANewVersionIsSeenToo() {
        Application seen = fresh();
        assertThat(foundBy(store(), seen)).contains(seen);

        Optional<Instant> later = Optional.of(Samples.NOW.plusSeconds(60));
        database().another().transact(work -> Outcome.done(work.applications().wake(seen, later)));

        assertThat(foundBy(store(), seen).orElseThrow().watch().wakesAt()).isEqualTo(later);
    }

    @Test
    default void whatARefusedTransactionWroteIsNeverFound() {
        Application seen = fresh();
        store().transact(work -> {
            work.applications()
                    .save(seen, seen.change().state(ApplicationState.REJECTED).made());
            return Outcome.refused(ProblemType.CONFLICT);
        });
        assertThat(foundBy(store(), seen)).contains(seen);

        Application accepted = changed(seen, change -> change.state(ApplicationState.ACCEPTED));
        assertThat(foundBy(store(), seen)).contains(accepted);
    }

    @Test
    default void whoWritesOverAVersionThatIsGoneIsRefusedAndNothingIsKept() {
        Application seen = fresh();
        Application winner = changed(seen, change -> change.enter(Samples.entry(ClockEntry.Kind.STARTED)));
        Application late = seen.change()
                .state(ApplicationState.REJECTED)
                .enter(Samples.entry(ClockEntry.Kind.STARTED))
                .made();

        Outcome<Boolean> outcome = store().transact(work -> {
            work.applications().replace(seen, late);
            return Outcome.done(true);
        });

        assertThat(outcome.problem().orElseThrow().type()).isEqualTo(ProblemType.STALE);
        assertThat(found(seen)).contains(winner);
        assertThat(foundBy(store(), seen)).contains(winner);
    }

    @Test
    default void whoWritesOverTheVersionSeenReplacesIt() {
        Application seen = fresh();
        Application accepted = seen.change()
                .state(ApplicationState.ACCEPTED)
                .enter(Samples.entry(ClockEntry.Kind.STARTED))
                .made();
        store().transact(work -> {
            work.applications().replace(seen, accepted);
            return Outcome.done(true);
        });
        assertThat(found(seen)).contains(accepted);
    }
}

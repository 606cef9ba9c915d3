package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Receipt;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.ReceiptRecords;
import org.junit.jupiter.api.Test;

/** A repeated submission gets the answer of the first, even when both arrive at once. */
interface ReceiptContract extends OnStore {

    @Test
    default void aReceiptComesBackAsItWasGiven() {
        Case added = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER, Samples.GAS);
        Receipt given = submitted(added, new Repetition("key 一", "ef".repeat(32)));

        Optional<ReceiptRecords.Kept> kept =
                store().read(work -> work.receipts().find("key 一"));
        Optional<ReceiptRecords.Kept> none =
                store().read(work -> work.receipts().find("another"));

        assertThat(kept).contains(new ReceiptRecords.Kept("ef".repeat(32), given));
        assertThat(none).isEmpty();
    }

    @Test
    default void ofEightSubmissionsUnderOneKeyOneIsKeptAndAllGetItsReceipt() throws Exception {
        Repetition repetition = new Repetition("race", "ab".repeat(32));
        CyclicBarrier start = new CyclicBarrier(8);
        List<Case> cases = new ArrayList<>();
        List<Future<Receipt>> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            Case added = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER);
            cases.add(added);
            answers.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return submitted(added, repetition);
            }));
        }

        List<Receipt> receipts = new ArrayList<>();
        for (Future<Receipt> answer : answers) {
            receipts.add(answer.get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();

        assertThat(receipts).containsOnly(receipts.get(0));
        assertThat(cases.stream().filter(added -> found(added).isPresent()).map(Case::number))
                .containsExactly(receipts.get(0).number());
    }

    private Receipt submitted(Case added, Repetition repetition) {
        return store().transact(work -> Outcome.done(work.receipts()
                        .find(repetition.key())
                        .map(ReceiptRecords.Kept::receipt)
                        .orElseGet(() -> {
                            Receipt receipt = Samples.receipt(added);
                            work.cases().insert(added);
                            work.receipts().keep(repetition, receipt, Samples.NOW);
                            return receipt;
                        })))
                .orElseThrow();
    }
}

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
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Receipt;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.ReceiptRecords;
import org.jietong.api.text.LocalizedText;
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

    @Test
    default void theEditionsOfAReceiptComeBackInOrderWithCodesAndWords() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER, Samples.GAS));
        Receipt first = edition(added, 1);
        Receipt second = edition(added, 2);

        issued(first);
        issued(second);

        assertThat(store().<List<Receipt>>read(work -> work.receipts().editions(added.number())))
                .containsExactly(first, second);
        assertThat(store().<List<Receipt>>read(work -> work.receipts().editions(new CaseNumber("JT261123-00000000-0"))))
                .isEmpty();
    }

    @Test
    default void ofTwoFurtherEditionsAtOnceTheLaterOneFindsTheEarlier() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER));
        issued(edition(added, 1));
        AtomicInteger runs = new AtomicInteger();

        store().transact(work -> {
                    int next = work.receipts().editions(added.number()).size() + 1;
                    if (runs.incrementAndGet() == 1) {
                        issued(edition(added, next));
                    }
                    work.receipts().issue(edition(added, next));
                    return Outcome.done(next);
                })
                .orElseThrow();

        assertThat(runs).hasValue(2);
        assertThat(store().<List<Receipt>>read(work -> work.receipts().editions(added.number())))
                .extracting(receipt -> receipt.edition().orElseThrow().ordinal())
                .containsExactly(1, 2, 3);
    }

    private void issued(Receipt receipt) {
        store().transact(work -> {
                    work.receipts().issue(receipt);
                    return Outcome.done(receipt);
                })
                .orElseThrow();
    }

    private static Receipt edition(Case of, int ordinal) {
        Receipt plain = Samples.receipt(of);
        return new Receipt(
                plain.number(),
                plain.submittedAt(),
                plain.applications().stream()
                        .map(line -> new Receipt.Line(
                                line.number(),
                                line.utility(),
                                line.category(),
                                line.state(),
                                line.packVersion(),
                                line.packDigest(),
                                line.representative(),
                                Optional.of(new LocalizedText("下一步 “甲”", "Next \"a\""))))
                        .toList(),
                Optional.of(new Receipt.Edition(ordinal, Samples.NOW, "7K3M-9Q2X-0AB" + ordinal + "-5")));
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

package org.jietong.print.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.print.Sheet;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.print.internal.paper.Issue;
import org.junit.jupiter.api.Test;

/** However many ask, only so much is printed at once. */
class BoundedPrinterTest {
    private static final IssuedSheets ISSUED = Issue.ofLines(0);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final byte[] DOCUMENT = {1, 2, 3};

    @Test
    void noMoreDocumentsThanAllowedAreMadeAtOnceAndTheOthersWait() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Semaphore started = new Semaphore(0);
        CountDownLatch finish = new CountDownLatch(1);
        try (BoundedPrinter printer = new BoundedPrinter(
                (issued, wanted, language) -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    started.release();
                    await(finish);
                    running.decrementAndGet();
                    return DOCUMENT;
                },
                2,
                8,
                LONG)) {
            List<CompletableFuture<Outcome<byte[]>>> asked = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                asked.add(asynchronously(printer));
            }
            assertThat(started.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
            finish.countDown();
            for (CompletableFuture<Outcome<byte[]>> one : asked) {
                assertThat(one.get(30, TimeUnit.SECONDS).orElseThrow()).isEqualTo(DOCUMENT);
            }
            assertThat(most.get()).isEqualTo(2);
        }
    }

    @Test
    void whoFindsTheQueueFullIsRefusedAtOnce() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        try (BoundedPrinter printer = new BoundedPrinter(
                (issued, wanted, language) -> {
                    started.countDown();
                    await(finish);
                    return DOCUMENT;
                },
                1,
                1,
                LONG)) {
            CompletableFuture<Outcome<byte[]>> first = asynchronously(printer);
            assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();

            // One of these two waits, the other finds no room; whoever it is learns it before anything is finished.
            CompletableFuture<Outcome<byte[]>> second = asynchronously(printer);
            CompletableFuture<Outcome<byte[]>> third = asynchronously(printer);
            Object refused = CompletableFuture.anyOf(second, third).get(30, TimeUnit.SECONDS);

            assertThat(((Outcome<?>) refused).problem()).contains(Problem.of(ProblemType.PRINTING_UNAVAILABLE));
            finish.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS).problem()).isEmpty();
        }
    }

    @Test
    void whatTakesTooLongIsBrokenOffAndRefused() throws Exception {
        CountDownLatch brokenOff = new CountDownLatch(1);
        try (BoundedPrinter printer = new BoundedPrinter(
                (issued, wanted, language) -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        brokenOff.countDown();
                    }
                    return DOCUMENT;
                },
                1,
                1,
                Duration.ofMillis(50))) {
            assertThat(print(printer).problem()).contains(Problem.of(ProblemType.PRINTING_UNAVAILABLE));
            assertThat(brokenOff.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aDefectIsNoRefusal() {
        try (BoundedPrinter printer = new BoundedPrinter(
                (issued, wanted, language) -> {
                    throw new IllegalStateException("no font");
                },
                1,
                1,
                LONG)) {
            assertThatThrownBy(() -> print(printer)).hasRootCauseMessage("no font");
        }
    }

    private static CompletableFuture<Outcome<byte[]>> asynchronously(BoundedPrinter printer) {
        return CompletableFuture.supplyAsync(() -> print(printer), work -> new Thread(work).start());
    }

    private static Outcome<byte[]> print(BoundedPrinter printer) {
        return printer.print(ISSUED, Set.of(Sheet.BILL), Locale.SIMPLIFIED_CHINESE);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

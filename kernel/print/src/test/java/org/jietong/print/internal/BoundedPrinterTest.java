package org.jietong.print.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;

/** However many ask, only so much is printed at once. */
class BoundedPrinterTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final byte[] DOCUMENT = {1, 2, 3};

    @Test
    void noMoreDocumentsThanAllowedAreMadeAtOnceAndTheOthersWait() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Semaphore started = new Semaphore(0);
        CountDownLatch finish = new CountDownLatch(1);
        try (BoundedPrinter printer = new BoundedPrinter(2, 8, LONG)) {
            Callable<byte[]> document = () -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                started.release();
                await(finish);
                running.decrementAndGet();
                return DOCUMENT;
            };
            List<CompletableFuture<Outcome<byte[]>>> asked = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                asked.add(asynchronously(printer, document));
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
        try (BoundedPrinter printer = new BoundedPrinter(1, 1, LONG)) {
            Callable<byte[]> document = () -> {
                started.countDown();
                await(finish);
                return DOCUMENT;
            };
            CompletableFuture<Outcome<byte[]>> first = asynchronously(printer, document);
            assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();

            // One of these two waits, the other finds no room; whoever it is learns it before anything is finished.
            CompletableFuture<Outcome<byte[]>> second = asynchronously(printer, document);
            CompletableFuture<Outcome<byte[]>> third = asynchronously(printer, document);
            Object refused = CompletableFuture.anyOf(second, third).get(30, TimeUnit.SECONDS);

            assertThat(((Outcome<?>) refused).problem()).contains(Problem.of(ProblemType.PRINTING_UNAVAILABLE));
            finish.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS).problem()).isEmpty();
        }
    }

    @Test
    void whatTakesTooLongIsBrokenOffAndRefused() throws Exception {
        CountDownLatch brokenOff = new CountDownLatch(1);
        try (BoundedPrinter printer = new BoundedPrinter(1, 1, Duration.ofMillis(50))) {
            Callable<byte[]> document = () -> {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    brokenOff.countDown();
                }
                return DOCUMENT;
            };
            assertThat(printer.print(document).problem()).contains(Problem.of(ProblemType.PRINTING_UNAVAILABLE));
            assertThat(brokenOff.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aDefectIsNoRefusal() {
        try (BoundedPrinter printer = new BoundedPrinter(1, 1, LONG)) {
            Callable<byte[]> document = () -> {
                throw new IllegalStateException("no font");
            };
            assertThatThrownBy(() -> printer.print(document)).hasRootCauseMessage("no font");
        }
    }

    private static CompletableFuture<Outcome<byte[]>> asynchronously(
            BoundedPrinter printer, Callable<byte[]> document) {
        return CompletableFuture.supplyAsync(() -> printer.print(document), work -> new Thread(work).start());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.jietong.store.internal.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who stops the store waits for the tables that are being made. */
@Timeout(60)
class OpeningThreadTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicBoolean interrupted = new AtomicBoolean();

    @Test
    void anOpeningThatRunsIsFinishedBeforeTheClosingReturns() throws Exception {
        OpeningThread thread = new OpeningThread(Duration.ofSeconds(30));
        AtomicBoolean finished = new AtomicBoolean();
        thread.run(() -> {
            held();
            finished.set(true);
        });
        begun.await();
        Thread closing = new Thread(thread::close);
        closing.start();
        Eventually.within(
                Duration.ofSeconds(20), () -> assertThat(closing.getState()).isEqualTo(Thread.State.TIMED_WAITING));

        assertThat(finished).isFalse();
        mayEnd.countDown();
        closing.join();

        assertThat(finished).isTrue();
        assertThat(interrupted).isFalse();
    }

    @Test
    void anOpeningThatDoesNotEndIsInterruptedAfterAWhile() throws Exception {
        OpeningThread thread = new OpeningThread(Duration.ofMillis(1));
        CompletableFuture<Void> over = new CompletableFuture<>();
        thread.run(() -> {
            held();
            over.complete(null);
        });
        begun.await();

        thread.close();

        over.get(30, TimeUnit.SECONDS);
        assertThat(interrupted).isTrue();
    }

    private void held() {
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            interrupted.set(true);
        }
    }
}

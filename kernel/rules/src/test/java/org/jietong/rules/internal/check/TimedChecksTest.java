package org.jietong.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.rules.internal.TestPacks;
import org.junit.jupiter.api.Test;

class TimedChecksTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final PackContent CONTENT = TestPacks.gas().content();

    @Test
    void aCheckWithinItsLimitTellsWhatItFound() {
        assertThat(TimedChecks.of(setting -> null).check(CONTENT).orElseThrow().passed())
                .isTrue();
    }

    @Test
    void aCheckThatTakesTooLongIsInterruptedAndTold() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        TimedChecks checks = TimedChecks.of(
                content -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return new PackCheck(Optional.empty(), List.of());
                },
                AT_ONCE);

        PackCheck check = checks.check(CONTENT).orElseThrow();

        assertThat(check.passed()).isFalse();
        assertThat(check.findings()).extracting(PackFinding::code).containsExactly("CHECK_TOO_LONG");
        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void whatCannotBeInterruptedCountsUntilItEnds() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        TimedChecks checks = TimedChecks.of(
                content -> {
                    begun.incrementAndGet();
                    awaitWhateverHappens(end);
                    return new PackCheck(Optional.empty(), List.of());
                },
                AT_ONCE);

        checks.check(CONTENT).orElseThrow();
        checks.check(CONTENT).orElseThrow();

        assertThat(checks.check(CONTENT).problem()).map(Problem::type).contains(ProblemType.TOO_MANY_REQUESTS);
        end.countDown();
        while (checks.check(CONTENT).problem().isPresent()) {
            Thread.onSpinWait();
        }
        assertThat(begun).hasValue(3);
    }

    @Test
    void twoRunSideBySide() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        TimedChecks checks = TimedChecks.of(
                content -> {
                    meet(both);
                    return new PackCheck(Optional.empty(), List.of());
                },
                Duration.ofMinutes(1));
        Thread other = new Thread(() -> checks.check(CONTENT).orElseThrow());
        other.start();

        assertThat(checks.check(CONTENT).orElseThrow().findings()).isEmpty();
        other.join();
    }

    @Test
    void theLimitIsASetting() {
        assertThatThrownBy(() -> TimedChecks.of(setting -> "PT0S"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jietong.rules.checkLimit");
        assertThatThrownBy(() -> TimedChecks.of(setting -> "soon")).hasMessageContaining("PT30S");
    }

    private static void awaitWhateverHappens(CountDownLatch end) {
        boolean interrupted = false;
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

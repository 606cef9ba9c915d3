package org.jietong.rest.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.jietong.api.health.SelfCheck;
import org.junit.jupiter.api.Test;

/** What a plugin tells of itself is shown, and whatever it does wrong there is a warning and no more. */
class FencedCheckTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    private static FencedCheck check(Duration patience, Supplier<List<String>> troubles) {
        return new FencedCheck(
                new SelfCheck() {
                    @Override
                    public String name() {
                        return "broadband";
                    }

                    @Override
                    public List<String> troubles() {
                        return troubles.get();
                    }
                },
                patience);
    }

    private static List<String> words(Result result) {
        return StreamSupport.stream(result.spliterator(), false)
                .map(ResultLog.Entry::getMessage)
                .toList();
    }

    @Test
    void nothingWrongIsWell() {
        assertThat(check(LONG, List::of).execute().getStatus()).isEqualTo(Result.Status.OK);
    }

    @Test
    void eachTroubleIsAWarning() {
        Result result = check(LONG, () -> List.of("The map of cables is old.")).execute();

        assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(words(result)).contains("The map of cables is old.");
    }

    @Test
    void whoeverThrowsIsAWarningWithTheReason() {
        Result result = check(LONG, () -> {
                    throw new NoClassDefFoundError("org/example/Gone");
                })
                .execute();

        assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(words(result).get(0)).contains("org/example/Gone");
    }

    @Test
    void whoeverBlocksIsAWarningAndIsNotAskedAgainBeforeItHasEnded() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        FencedCheck blocking = check(SHORT, () -> {
            asked.incrementAndGet();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });

        assertThat(blocking.execute().getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(words(blocking.execute()).get(0)).contains("50 ms");
        assertThat(asked).hasValue(1);
        end.countDown();
    }
}

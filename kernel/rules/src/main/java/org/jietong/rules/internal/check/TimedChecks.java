package org.jietong.rules.internal.check;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.PackContent;
import org.jietong.rules.internal.dmn.TableCompiler;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.setting.DurationSetting;

/**
 * Checks packs within a limit of time. Each check has a thread of its own, so that whoever asks for it is free again when the
 * limit has passed; it is interrupted then, and counts among those that run until it has really ended.
 */
public final class TimedChecks {
    private static final DurationSetting LIMIT = new DurationSetting(
            "jietong.rules.checkLimit", Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofMinutes(10));
    private static final int MOST_AT_A_TIME = 2;

    private final Function<PackContent, PackCheck> work;
    private final Duration limit;
    private final Semaphore places = new Semaphore(MOST_AT_A_TIME);

    private TimedChecks(Function<PackContent, PackCheck> work, Duration limit) {
        this.work = work;
        this.limit = limit;
    }

    /**
     * Checks within the limit that is set.
     *
     * @throws IllegalArgumentException for a setting that is no duration of a second to ten minutes
     */
    public static TimedChecks of(UnaryOperator<String> settings) {
        return new TimedChecks(PackCheck::of, LIMIT.of(settings));
    }

    /** Checks by other work. */
    public static TimedChecks of(Function<PackContent, PackCheck> work, Duration limit) {
        return new TimedChecks(work, limit);
    }

    /**
     * Checks a pack.
     *
     * @return what was found, or that it took too long; refused with {@code TOO_MANY_REQUESTS} while as many run as may
     */
    public Outcome<PackCheck> check(PackContent content) {
        if (!places.tryAcquire()) {
            return Outcome.refused(Problem.of(
                    ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", String.valueOf(limit.toSeconds()))));
        }
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<PackCheck> check = new FutureTask<>(() -> {
            begun.countDown();
            return work.apply(content);
        });
        start(check);
        return Outcome.done(result(check, begun));
    }

    private void start(FutureTask<PackCheck> check) {
        Thread thread = new Thread(
                () -> {
                    try {
                        check.run();
                    } finally {
                        places.release();
                    }
                },
                "jietong-rules-check");
        thread.setDaemon(true);
        thread.start();
    }

    /** The limit runs from the moment the check has begun, however long its thread had to wait for a processor. */
    private PackCheck result(FutureTask<PackCheck> check, CountDownLatch begun) {
        try {
            begun.await();
            return check.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            check.cancel(true);
            return tooLong();
        } catch (InterruptedException e) {
            check.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a pack was checked", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a pack could not be checked", e.getCause());
        }
    }

    private PackCheck tooLong() {
        Findings findings = new Findings();
        findings.error("CHECK_TOO_LONG", TableCompiler.FILE, "seconds", String.valueOf(limit.toSeconds()));
        return new PackCheck(Optional.empty(), findings.all());
    }
}

package org.jietong.rest.internal.operations;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jietong.api.health.SelfCheck;

/** The look of a plugin at itself, on a thread of its own and never worse than a warning. */
final class FencedCheck implements HealthCheck {
    private static final int MOST_TROUBLES = 10;
    private static final int LONGEST = 300;

    private final SelfCheck check;
    private final Duration patience;
    private Optional<Future<List<String>>> last = Optional.empty();

    /** @param patience how long an answer is waited for, more than 0 */
    FencedCheck(SelfCheck check, Duration patience) {
        this.check = check;
        this.patience = patience;
    }

    @Override
    public Result execute() {
        FormattingResultLog told = new FormattingResultLog();
        try {
            List<String> troubles = running().get(patience.toNanos(), TimeUnit.NANOSECONDS);
            troubles.stream()
                    .limit(MOST_TROUBLES)
                    .forEach(trouble -> told.warn("{}", trouble.substring(0, Math.min(trouble.length(), LONGEST))));
            if (troubles.isEmpty()) {
                told.info("nothing is wrong");
            }
        } catch (TimeoutException e) {
            told.warn("has not told within {} ms how it fares", patience.toMillis());
        } catch (ExecutionException e) {
            told.warn("failed to tell how it fares: {}", e.getCause().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            told.warn("was interrupted");
        }
        return new Result(told);
    }

    /** The look that still runs, or a new one. */
    private synchronized Future<List<String>> running() {
        Future<List<String>> running = last.filter(before -> !before.isDone()).orElseGet(this::begun);
        last = Optional.of(running);
        return running;
    }

    private Future<List<String>> begun() {
        FutureTask<List<String>> task =
                new FutureTask<>(() -> List.copyOf(Objects.requireNonNull(check.troubles(), "it gave nothing")));
        Thread thread = new Thread(task, "jietong-self-check");
        thread.setDaemon(true);
        thread.start();
        return task;
    }
}

package org.jietong.print.internal;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;

/**
 * Prints a few documents at once and lets a few more wait. Who waits too long gives up, and what was begun for them is
 * broken off; so memory and threads are bounded however many ask.
 */
final class BoundedPrinter implements AutoCloseable {
    private static final int IDLE_SECONDS = 10;

    private final Duration patience;
    private final ThreadPoolExecutor threads;

    /**
     * @param atOnce documents made at once
     * @param waiting documents that may wait
     * @param patience how long a document may take, the wait included
     */
    BoundedPrinter(int atOnce, int waiting, Duration patience) {
        this.patience = patience;
        this.threads = new ThreadPoolExecutor(
                atOnce, atOnce, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, "print");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** @param document makes the document */
    Outcome<byte[]> print(Callable<byte[]> document) {
        try {
            return printed(threads.submit(document));
        } catch (RejectedExecutionException e) {
            return Outcome.refused(ProblemType.PRINTING_UNAVAILABLE);
        }
    }

    private Outcome<byte[]> printed(Future<byte[]> document) {
        try {
            return Outcome.done(document.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            document.cancel(true);
            return Outcome.refused(ProblemType.PRINTING_UNAVAILABLE);
        } catch (InterruptedException e) {
            document.cancel(true);
            Thread.currentThread().interrupt();
            return Outcome.refused(ProblemType.PRINTING_UNAVAILABLE);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document could not be made", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

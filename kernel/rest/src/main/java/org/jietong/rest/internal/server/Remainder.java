package org.jietong.rest.internal.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Components;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is left of a request's body, read to its end and forgotten: within bounds, and without holding a thread. */
final class Remainder {
    private static final Logger LOG = LoggerFactory.getLogger(Remainder.class);

    /** More than the largest upload, so that whoever sends a little too much sees the refusal. */
    private static final long MOST = 32L * 1024 * 1024;

    /** From the first time that there is nothing to read. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private enum Found {
        MORE,
        NOTHING_YET,
        END,
        OUT_OF_BOUNDS
    }

    private final Request request;
    private final BooleanSupplier comes;
    private final Consumer<Boolean> next;
    private Scheduler.Task patience;
    private boolean waiting;
    private boolean late;
    private boolean ended;
    private long count;

    /**
     * @param comes whether the body is on its way; one that waits to be asked for is left alone
     * @param next goes on, told whether the end was reached
     */
    Remainder(Request request, BooleanSupplier comes, Consumer<Boolean> next) {
        this.request = request;
        this.comes = comes;
        this.next = next;
    }

    void readOut() {
        Found found = look();
        while (found == Found.MORE) {
            found = look();
        }
        if (found != Found.NOTHING_YET || !awaited()) {
            end(found == Found.END);
        }
    }

    private Found look() {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
            return comes.getAsBoolean() ? Found.NOTHING_YET : Found.OUT_OF_BOUNDS;
        }
        count += chunk.remaining();
        chunk.release();
        if (Content.Chunk.isFailure(chunk) || count > MOST || isLate()) {
            return Found.OUT_OF_BOUNDS;
        }
        return chunk.isLast() ? Found.END : Found.MORE;
    }

    // Demanding under the lock, so that patience cannot end between the two; whoever is called back comes in again.
    private synchronized boolean awaited() {
        if (late) {
            return false;
        }
        waiting = true;
        if (patience == null) {
            Components components = request.getComponents();
            patience = components
                    .getScheduler()
                    .schedule(
                            () -> components.getExecutor().execute(this::giveUp),
                            PATIENCE.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
        try {
            request.demand(this::goOn);
            return true;
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.debug("somebody else waits for the body", e);
            return false;
        }
    }

    private void goOn() {
        if (stoppedWaiting()) {
            readOut();
        }
    }

    private void giveUp() {
        if (stoppedWaiting()) {
            end(false);
        } else {
            late();
        }
    }

    private synchronized boolean stoppedWaiting() {
        boolean was = waiting;
        waiting = false;
        return was;
    }

    private synchronized void late() {
        late = true;
    }

    private synchronized boolean isLate() {
        return late;
    }

    private void end(boolean whole) {
        if (endsNow()) {
            next.accept(whole);
        }
    }

    private synchronized boolean endsNow() {
        boolean first = !ended;
        ended = true;
        if (patience != null) {
            patience.cancel();
        }
        return first;
    }
}

package org.jietong.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a state with a deadline. */
public final class Eventually {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Eventually() {}

    /** What must hold in the end; throws as long as it does not. */
    @FunctionalInterface
    public interface Assertion {
        void check() throws Exception;
    }

    /**
     * Returns as soon as the assertion holds.
     *
     * @throws AssertionError what the assertion threw last, when it did not hold in time
     */
    public static void within(Duration patience, Assertion assertion) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                assertion.check();
                return;
            } catch (AssertionError | Exception e) {
                if (e instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                    throw new AssertionError("not within " + patience + ": " + e.getMessage(), e);
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}

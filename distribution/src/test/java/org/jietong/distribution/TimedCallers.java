package org.jietong.distribution;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;

/** Eight threads that ask for gas, one of them for what takes its time, and the longest delay that a request met. */
final class TimedCallers {
    private static final int QUICK = 7;

    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong longestSlow = new AtomicLong();
    private final Callers quick;
    private final Callers slow;

    TimedCallers(LivePlugins plugins) {
        quick = new Callers(QUICK, () -> timed(plugins::classifiedGas, longest));
        slow = new Callers(1, () -> timed(plugins::classifiedSlowly, longestSlow));
    }

    private static int timed(IntSupplier request, AtomicLong longest) {
        long begun = System.nanoTime();
        int status = request.getAsInt();
        long took = System.nanoTime() - begun;
        longest.accumulateAndGet(took, Math::max);
        return status;
    }

    int answered() {
        return quick.answered() + slow.answered();
    }

    int answeredSlowly() {
        return slow.answered();
    }

    Set<Integer> statuses() {
        Set<Integer> statuses = new TreeSet<>(quick.statuses());
        statuses.addAll(slow.statuses());
        return statuses;
    }

    long longestMilliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(longest.get());
    }

    /** Beyond the time that the request takes by itself. */
    long longestDelayOfSlowMilliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(longestSlow.get()) - UnhurriedGas.MILLISECONDS;
    }

    void stop() throws Exception {
        quick.stop();
        slow.stop();
    }
}

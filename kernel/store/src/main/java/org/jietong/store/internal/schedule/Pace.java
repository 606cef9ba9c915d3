package org.jietong.store.internal.schedule;

import java.time.Duration;

/**
 * How the scheduler keeps time.
 *
 * @param poll between two looks for what is due
 * @param heartbeat between two signs of life of a run; after four that are missing, another node takes the run over
 * @param longestPause until a job that keeps failing is tried again
 * @param absent until a job is offered again that this node does not have
 */
public record Pace(Duration poll, Duration heartbeat, Duration longestPause, Duration absent) {
    private static final int MOST_DOUBLINGS = 16;

    /** That of the product. */
    public static Pace usual() {
        return new Pace(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofSeconds(2));
    }

    /** The pause after so many failures in a row: twice the last one, within a bound unless the job's own is longer. */
    Duration pauseAfter(int failures, Duration every) {
        Duration doubled = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration most = longestPause.compareTo(every) > 0 ? longestPause : every;
        return doubled.compareTo(most) < 0 ? doubled : most;
    }
}

package org.jietong.api.cases;

import java.time.Instant;

/**
 * How a task or a stage stands to its inner target (R2.16). Targets are for the utility's own use; the promise is the limit alone.
 *
 * @param due the last instant that is in time, moved by suspensions as the deadline is
 * @param state how it stands
 */
public record Target(Instant due, State state) {

    /** How it can stand to its target. */
    public enum State {
        ON_TRACK,
        /** Less than a quarter of the target is left. */
        AT_RISK,
        OVERDUE,
        /** Completed in time. */
        MET,
        /** Completed late. */
        MISSED
    }
}

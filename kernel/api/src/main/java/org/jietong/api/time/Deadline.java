package org.jietong.api.time;

import java.time.Instant;
import java.util.List;

/**
 * A deadline with its explanation.
 *
 * @param at the last instant that is in time
 * @param provisional whether it reaches into a year whose schedule is not loaded (R2.14)
 * @param days every day from the start to the deadline, one by one
 */
public record Deadline(Instant at, boolean provisional, List<CountedDay> days) {
    // Not copied: the list cannot be changed, and its days are counted only when somebody looks at them.
}

package org.jietong.core.internal.cases.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Due;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.WorkingTime;

/**
 * Reads clocks by the limit of a category and the business hours of its pack.
 *
 * @param time the arithmetic
 */
public record Deadlines(WorkingTime time) {

    public ClockReading reading(List<ClockEntry> ledger, RulePack pack, Category category, Instant now) {
        return time.read(
                ledger, category.limit().workingDays(), category.limit().counting(), pack.timetables(), now);
    }

    /** The deadline as it is kept for lists; empty when no clock runs. */
    public Optional<Due> due(List<ClockEntry> ledger, RulePack pack, Category category, Instant now) {
        if (!Ledger.runs(ledger)) {
            return Optional.empty();
        }
        return reading(ledger, pack, category, now)
                .deadline()
                .map(deadline -> new Due(deadline.at(), deadline.provisional()));
    }
}

package org.jietong.rules.internal.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.packs.Judgement;
import org.jietong.api.packs.Replayed.Shift;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.Deadline;
import org.jietong.api.time.WorkingTime;

/**
 * Reads a clock twice, by the pack an application has and by another one.
 *
 * @param time the arithmetic
 * @param now the moment that clocks are read at
 */
record Shifts(WorkingTime time, Instant now) {

    /** The deadline beside what it would have been; empty while the clock has not started. */
    Optional<Shift> of(List<ClockEntry> ledger, RulePack before, Judgement old, RulePack after, Judgement next) {
        return deadline(ledger, before, old)
                .flatMap(present -> deadline(ledger, after, next).map(other -> new Shift(present, other)));
    }

    private Optional<Instant> deadline(List<ClockEntry> ledger, RulePack pack, Judgement judgement) {
        return time.read(ledger, judgement.workingDays(), judgement.counting(), pack.timetables(), now)
                .deadline()
                .map(Deadline::at);
    }
}

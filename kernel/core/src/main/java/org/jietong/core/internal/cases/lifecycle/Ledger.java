package org.jietong.core.internal.cases.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Command;
import org.jietong.api.store.Ids;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockEntry.Kind;

/**
 * Writes and reads the ledger of a clock (R2.11, R2.15).
 *
 * @param ids where the ids of entries come from
 */
record Ledger(Ids ids) {

    ClockEntry entry(Kind kind, Moment moment) {
        return entry(kind, moment.at(), moment);
    }

    ClockEntry entry(Kind kind, Instant at, Moment moment) {
        return new ClockEntry(
                ids.next(),
                kind,
                at,
                Optional.empty(),
                Optional.empty(),
                moment.actor().name(),
                moment.at());
    }

    ClockEntry suspension(Command.Suspend command, Moment moment) {
        return new ClockEntry(
                ids.next(),
                Kind.SUSPENDED,
                moment.at(),
                Optional.of(command.reason()),
                command.note(),
                moment.actor().name(),
                moment.at(),
                command.until().map(moment::after),
                command.evidence());
    }

    static List<ClockEntry> with(List<ClockEntry> ledger, ClockEntry next) {
        List<ClockEntry> longer = new ArrayList<>(ledger);
        longer.add(next);
        return longer;
    }

    /** Whether the clock was started and has not been stopped. */
    static boolean runs(List<ClockEntry> ledger) {
        return !ledger.isEmpty() && last(ledger).kind() != Kind.STOPPED;
    }

    /** Whether the clock stands at a moment. */
    static boolean suspended(List<ClockEntry> ledger, Moment moment) {
        return !ledger.isEmpty()
                && last(ledger).kind() == Kind.SUSPENDED
                && !last(ledger).isOver(moment.at());
    }

    static ClockEntry last(List<ClockEntry> ledger) {
        return ledger.get(ledger.size() - 1);
    }
}

package org.jietong.core.internal.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockEntry.Kind;

/**
 * What the entries of a clock say. The first start and the first stop hold; a suspension lasts until the next
 * resumption or until the instant that it names itself, whichever comes first; one that is entered while the clock stands
 * already changes nothing.
 *
 * @param started when the clock started
 * @param stopped when it stopped
 * @param suspensions when it stood
 */
record Ledger(Optional<Instant> started, Optional<Instant> stopped, List<Suspension> suspensions) {

    /**
     * The clock stood.
     *
     * @param from when it was stopped for a while
     * @param to when it ran again; empty while it stands
     */
    record Suspension(Instant from, Optional<Instant> to) {

        boolean contains(Instant instant) {
            return !from.isAfter(instant) && to.map(instant::isBefore).orElse(true);
        }
    }

    static Ledger of(List<ClockEntry> entries) {
        return new Ledger(first(entries, Kind.STARTED), first(entries, Kind.STOPPED), suspensions(entries));
    }

    private static Optional<Instant> first(List<ClockEntry> entries, Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(ClockEntry::at)
                .findFirst();
    }

    private static List<Suspension> suspensions(List<ClockEntry> entries) {
        List<Suspension> suspensions = new ArrayList<>();
        Optional<ClockEntry> open = Optional.empty();
        for (ClockEntry entry : entries) {
            Optional<ClockEntry> standing = open.filter(suspension -> !suspension.isOver(entry.at()));
            if (entry.kind() == Kind.SUSPENDED && standing.isEmpty()) {
                open.ifPresent(ended -> suspensions.add(new Suspension(ended.at(), ended.until())));
                open = Optional.of(entry);
            } else if (entry.kind() == Kind.RESUMED && standing.isPresent()) {
                suspensions.add(new Suspension(standing.get().at(), Optional.of(entry.at())));
                open = Optional.empty();
            }
        }
        open.ifPresent(last -> suspensions.add(new Suspension(last.at(), last.until())));
        return suspensions;
    }

    boolean isSuspended(Instant now) {
        return suspensions.stream().anyMatch(suspension -> suspension.contains(now));
    }

    /**
     * The stretches in which the clock stood between its start and its stop. One that is still open is taken to end
     * now, so that the deadline is the one that holds if the clock runs again at once.
     */
    List<Stretch> stretches(BusinessHours hours, Instant start, Instant now) {
        List<Stretch> stretches = new ArrayList<>();
        for (Suspension suspension : suspensions) {
            Instant from = later(suspension.from(), start);
            Instant open = suspension.to().orElse(now);
            Instant to = stopped.map(stop -> earlier(stop, suspension.to().orElse(stop)))
                    .orElse(open);
            if (from.isBefore(to)) {
                stretches.add(new Stretch(hours.local(from), hours.local(to)));
            }
        }
        return Stretch.union(stretches);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

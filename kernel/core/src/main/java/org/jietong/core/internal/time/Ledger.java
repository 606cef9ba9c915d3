package org.jietong.core.internal.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockEntry.Kind;

/**
 * What the entries of a clock say. The first start and the first stop hold; a suspension lasts until the next
 * resumption, and one that is entered while the clock stands already changes nothing.
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
        Optional<Instant> since = Optional.empty();
        for (ClockEntry entry : entries) {
            if (entry.kind() == Kind.SUSPENDED && since.isEmpty()) {
                since = Optional.of(entry.at());
            } else if (entry.kind() == Kind.RESUMED && since.isPresent()) {
                suspensions.add(new Suspension(since.get(), Optional.of(entry.at())));
                since = Optional.empty();
            }
        }
        since.ifPresent(from -> suspensions.add(new Suspension(from, Optional.empty())));
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

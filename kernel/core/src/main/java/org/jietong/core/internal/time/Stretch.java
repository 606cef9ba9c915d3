package org.jietong.core.internal.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of time in which the clock stood.
 *
 * @param from its first instant
 * @param to the instant the clock ran again, later than {@code from}
 */
record Stretch(LocalDateTime from, LocalDateTime to) {

    /** The stretches in order, with those that overlap or touch made one, so that nothing is taken out twice. */
    static List<Stretch> union(List<Stretch> stretches) {
        List<Stretch> union = new ArrayList<>();
        stretches.stream().sorted(Comparator.comparing(Stretch::from)).forEach(next -> {
            int last = union.size() - 1;
            if (last >= 0 && !next.from().isAfter(union.get(last).to())) {
                union.set(last, union.get(last).upTo(next.to()));
            } else {
                union.add(next);
            }
        });
        return union;
    }

    private Stretch upTo(LocalDateTime end) {
        return end.isAfter(to) ? new Stretch(from, end) : this;
    }

    /** What of the stretches, which are in order, lies before an instant. */
    static List<Stretch> before(LocalDateTime end, List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.from().isBefore(end))
                .map(stretch -> stretch.to().isAfter(end) ? new Stretch(stretch.from(), end) : stretch)
                .toList();
    }

    boolean overlaps(LocalDateTime begin, LocalDateTime end) {
        return from.isBefore(end) && to.isAfter(begin);
    }
}

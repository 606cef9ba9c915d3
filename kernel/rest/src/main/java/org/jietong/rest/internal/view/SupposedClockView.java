package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import org.jietong.api.cases.SupposedClock;
import org.jietong.api.time.Deadline;

/**
 * What would become of a deadline if the clock stood.
 *
 * @param present the deadline; while the clock stands with no end set, as if it ran again at once
 * @param deadline what it would be
 * @param provisional whether that reaches into a year whose schedule is not known yet
 * @param days its days counted one by one
 */
public record SupposedClockView(
        Instant present, Instant deadline, boolean provisional, List<DeadlineView.DayView> days) {
    public static SupposedClockView of(SupposedClock clock) {
        Deadline supposed = clock.supposed().deadline().orElseThrow();
        return new SupposedClockView(
                clock.present().deadline().orElseThrow().at(),
                supposed.at(),
                supposed.provisional(),
                supposed.days().stream().map(DeadlineView.DayView::of).toList());
    }
}

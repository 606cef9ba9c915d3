package org.jietong.api.packs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.problem.Violation;
import org.jietong.api.text.District;

/**
 * An application that another pack judges otherwise.
 *
 * @param number the application
 * @param district where it lies
 * @param state where it stands
 * @param before how it is judged
 * @param after how the replayed pack would judge it; empty when it could not
 * @param undecided why not, by fact
 * @param deadline what would become of its deadline; empty while it has none
 */
public record Replayed(
        ApplicationNumber number,
        District district,
        ApplicationState state,
        Judgement before,
        Optional<Judgement> after,
        List<Violation> undecided,
        Optional<Shift> deadline) {
    public Replayed {
        undecided = List.copyOf(undecided);
    }

    /**
     * A deadline beside what it would have been.
     *
     * @param before the deadline
     * @param after what it would have been
     */
    public record Shift(Instant before, Instant after) {}
}

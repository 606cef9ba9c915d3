package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.packs.Replayed;
import org.jietong.api.problem.Violation;
import org.jietong.rest.internal.problem.ProblemView.ViolationView;

/**
 * An application that a replayed rule pack judges otherwise.
 *
 * @param number the application
 * @param district code of the district
 * @param state where it stands
 * @param before how it is judged
 * @param after how the replayed pack would judge it; left out when it could not
 * @param undecided why not, by fact
 * @param deadline what would become of its deadline; left out while it has none
 */
public record ReplayedView(
        String number,
        String district,
        ApplicationState state,
        JudgementView before,
        Optional<JudgementView> after,
        List<ViolationView> undecided,
        Optional<ShiftView> deadline) {
    /**
     * A deadline beside what it would have been.
     *
     * @param before the deadline
     * @param after what it would have been
     */
    public record ShiftView(Instant before, Instant after) {}

    /** @param violations renders what is wrong in the reader's language */
    public static ReplayedView of(Replayed application, Function<Violation, ViolationView> violations) {
        return new ReplayedView(
                application.number().value(),
                application.district().code(),
                application.state(),
                JudgementView.of(application.before()),
                application.after().map(JudgementView::of),
                application.undecided().stream().map(violations).toList(),
                application.deadline().map(shift -> new ShiftView(shift.before(), shift.after())));
    }
}
